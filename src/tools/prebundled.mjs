/**
 * Modules of packages that workers load late. Vite must know of them beforehand: found only in the
 * middle of a run, they would make the development server reload the page.
 */
const WEBGL = ['canvas_util', 'flags_webgl', 'gpgpu_context', 'texture_manager', 'tex_util'];

export const PREBUNDLED = [
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-backend-cpu',
  'papaparse',
  ...[...WEBGL, 'webgl_util'].map((name) => `@tensorflow/tfjs-backend-webgl/dist/${name}`),
];
