// Builds the tool that runs in a browser without being installed: one file with its code and the record in it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { forBrowsers } from './browser.mjs';
import { load } from '../load.mjs';
import { licencesOf } from './licences.mjs';
import { pageTarget } from './page.mjs';

/** Writes commonality.html, from what the build has put there before: record.gz and page.js. */
export async function writeTool(root, dist) {
  const { outputFiles, metafile } = await build({
    ...forBrowsers,
    absWorkingDir: root,
    entryPoints: {
      engine: 'src/tool/main.ts',
      tool: 'src/page/tool/main.ts',
      style: 'src/page/tool/tool.css',
    },
    outdir: 'dist',
    bundle: true,
    format: 'iife',
    target: pageTarget,
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const built = (name) => outputFiles.find((file) => path.basename(file.path) === name).text;
  const { toolHtml } = await load('src/report/tool/toolHtml.ts');
  const parts = {
    style: built('style.css'),
    script: built('tool.js'),
    engine: gzipSync(built('engine.js'), { level: 9 }).toString('base64'),
    reportScript: readFileSync(path.join(dist, 'page.js'), 'utf8'),
    record: readFileSync(path.join(dist, 'record.gz')).toString('base64'),
    licences: [readFileSync(path.join(root, 'LICENSE'), 'utf8'), licencesOf(root, [metafile])].join('\n'),
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('base64'),
  };
  writeFileSync(path.join(dist, 'commonality.html'), toolHtml(parts, 'ja'));
}
