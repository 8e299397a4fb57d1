import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/tools/browser.mjs';
import { freePort } from './src/tools/free-port.mjs';

// Each worker process reads this file again; what was found and chosen once holds for all of them.
process.env['CHROME_PATH'] ??= findBrowser();
process.env['E2E_PORT'] ??= String(await freePort());
const address = `http://127.0.0.1:${process.env['E2E_PORT']}/`;

/** WebGL2 with float textures on any machine, workers included, drawn by the processor. */
const SOFTWARE_WEBGL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: process.env['LONG'] ? '**/*.long.spec.ts' : '**/!(*.long).spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  // A journey takes seconds; two cores that draw in software and are busy otherwise need patience.
  timeout: process.env['LONG'] ? 3_600_000 : 150_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : [])],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: [...SOFTWARE_WEBGL, '--disable-dev-shm-usage'],
    },
  },
  webServer: {
    command: `node src/tools/start.mjs --host 127.0.0.1 --port ${process.env['E2E_PORT']} --exact`,
    url: address,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
