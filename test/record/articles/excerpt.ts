import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of the excerpt. */
export const excerpt = 'fixtures/articles';

/** The Source-Ids of its versions, in the order of the commits. */
export const history = readFileSync(`${excerpt}/history.txt`, 'utf8').trim().split('\n');

/** The text of a version. */
export function versionText(source: string): string {
  return readFileSync(`${excerpt}/versions/${source}.md`, 'utf8');
}

/** Makes a git repository of the versions, one commit each, as the public one has them. */
export function cloneOfExcerpt(): string {
  const clone = mkdtempSync(path.join(tmpdir(), 'clone-'));
  execFileSync('git', ['init', '-q', clone]);
  execFileSync('git', ['-C', clone, 'fast-import', '--quiet'], { input: history.map(commitOf).join('') });
  execFileSync('git', ['-C', clone, 'symbolic-ref', 'HEAD', 'refs/heads/main']);
  return clone;
}

function commitOf(source: string, at: number): string {
  const [law = ''] = source.split('_');
  return [
    'commit refs/heads/main\n',
    `committer a <a@example.jp> ${String(1_781_000_000 + at)} +0000\n`,
    data(`[reforma]\n\nSource-Id: ${source}\n`),
    `M 100644 inline jp/${law}.md\n`,
    data(versionText(source)),
  ].join('');
}

function data(text: string): string {
  return `data ${String(Buffer.byteLength(text))}\n${text}\n`;
}
