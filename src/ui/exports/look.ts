import type { Look } from './svg';

/** How the page looks now: its theme's colours, its font, and how wide that runs. */
export function presentLook(): Look {
  const page = getComputedStyle(document.body);
  const token = (name: string) => page.getPropertyValue(`--${name}`).trim();
  const font = page.fontFamily;
  const context = document.createElement('canvas').getContext('2d');
  return {
    surface: token('surface'),
    sunken: token('sunken'),
    line: token('line'),
    lineStrong: token('line-strong'),
    text: token('text'),
    textQuiet: token('text-quiet'),
    textUnsure: token('text-unsure'),
    tint: token('autoencoder-tint'),
    accent: token('autoencoder'),
    font,
    measure(text, size, weight) {
      // Without a canvas, letters are taken for half as wide as they are high.
      if (!context) return text.length * size * 0.5;
      context.font = `${weight} ${size}px ${font}`;
      return context.measureText(text).width;
    },
  };
}
