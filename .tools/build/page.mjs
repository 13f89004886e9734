// Builds what a report brings along for the browser of its reader: one script and one style sheet.
import path from 'node:path';
import { build } from 'esbuild';

/** Browsers of office PCs that still get updates, and of some years before. */
export const pageTarget = ['chrome110', 'edge110', 'firefox121', 'safari16.4'];

/** Writes page.js and page.css. */
export async function bundlePage(root, dist) {
  await build({
    absWorkingDir: root,
    entryPoints: { page: 'src/page/main.ts', 'page-style': 'src/page/page.css' },
    outdir: path.relative(root, dist),
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: pageTarget,
    minify: true,
    // A page is UTF-8, but a file may be opened as something else; scripts that are ASCII stay what they are.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  });
}
