import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { kernels } from './src/tools/assemblyscript.mjs';
import { findBrowser } from './src/tools/browser.mjs';
import { PREBUNDLED } from './src/tools/prebundled.mjs';
import { singleFile } from './src/tools/single-file.mjs';

/** Where no graphics card is at hand, WebGL is computed by the processor. */
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Long forms run in `npm run test:long` alone. */
const LONG = process.env.LONG === '1';

export default defineConfig({
  test: {
    // One process fewer than there are cores, as is usual, would leave half of a small machine idle.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [kernels(), singleFile()],
        test: {
          name: 'node',
          // A machine may be busy with other things; none of these takes so long by itself.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: [LONG ? 'tests/**/*.long.test.ts' : 'tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser*.ts', ...(LONG ? [] : ['tests/**/*.long.*'])],
        },
      },
      {
        plugins: [kernels()],
        optimizeDeps: { include: PREBUNDLED },
        test: {
          name: 'browser',
          include: [LONG ? 'tests/**/*.browser.long.test.ts' : 'tests/**/*.browser.test.ts'],
          testTimeout: LONG ? 3_600_000 : 60_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // asked only when a browser is launched, since it may have to be installed
                get executablePath() {
                  return findBrowser();
                },
                args: SOFTWARE_WEBGL,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
