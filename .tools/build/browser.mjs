// What is built for browsers and workers: the same modules, but for the twins that say how a browser does it.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Puts `x.browser.ts` in the place of `x.ts` wherever there is one, and csv-parse as it is made for browsers. */
const twins = {
  name: 'twins for browsers',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path: target, resolveDir }) => {
      const twin = path.join(resolveDir, target.replace(/\.js$/, '.browser.ts'));
      return existsSync(twin) ? { path: twin } : undefined;
    });
  },
};

/** Options of esbuild. */
export const forBrowsers = {
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  banner: {},
  alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
  plugins: [twins],
};
