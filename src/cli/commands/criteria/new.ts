import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import { criteria as builtIn } from '../../../../criteria/index.js';
import { isCriterionId } from '../../../criterion/declared/isCriterionId.js';
import { say, type Lang, type Text, type Wording } from '../../../text/lang.js';
import { safeForTerminal } from '../../../text/safe/terminal.js';
import type { Context } from '../../context.js';
import { UsageError } from '../../usageError.js';
import { besideOrBelow, type LabelAndText } from '../../output/besideOrBelow.js';
import { writeAll } from '../../output/write.js';
import { quotedForShell } from '../../quotedForShell.js';
import { moduleText } from './moduleText.js';
import { moduleTestText } from './moduleTestText.js';
import { writeNewFiles } from './writeNewFiles.js';

export interface NewFlags {
  readonly dir?: string;
  readonly typescript?: boolean;
}

/** The options of NewFlags. */
export function newOptions(lang: Lang): readonly Option[] {
  return [new Option('--dir <folder>', says.dir[lang]), new Option('--typescript', says.typescript[lang])];
}

/** Writes the module of a new criterion and its test, never over a file, and says what to do next. Throws UsageError. */
export async function runNew(
  { io, lang }: Context,
  id: string,
  { dir = 'criteria', typescript: isTyped = false }: NewFlags,
): Promise<number> {
  if (!isCriterionId(id)) throw new UsageError(say(refusals.notKebab, { id }));
  if (builtIn.some((each) => each.id === id)) throw new UsageError(say(refusals.taken, { id }));
  const folder = path.resolve(io.cwd, dir);
  const ending = `${(await isEsm(folder)) ? '' : 'm'}${isTyped ? 'ts' : 'js'}`;
  const [file, test] = [`${id}.${ending}`, `${id}.test.${ending}`];
  await writeNewFiles([
    { file: path.join(folder, file), text: moduleText(id, lang, isTyped) },
    { file: path.join(folder, test), text: moduleTestText(id, file, lang, isTyped) },
  ]);
  const place = path.relative(io.cwd, folder).split(path.sep).join('/') || '.';
  const { head, steps } = next[lang](quotedForShell(`${place}/${file}`));
  await writeAll(io.stdout, [
    `${safeForTerminal(`${place}/${file}`)}\n${safeForTerminal(`${place}/${test}`)}\n\n${head}\n`,
    besideOrBelow(steps, io.stdout.columns, '  '),
  ]);
  return 0;
}

/** Whether node takes a .js file of the folder for a module: so says the nearest package.json above it. */
async function isEsm(folder: string): Promise<boolean> {
  const manifest = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (manifest !== undefined) return /"type"\s*:\s*"module"/.test(manifest);
  const above = path.dirname(folder);
  return above === folder ? false : isEsm(above);
}

const says = {
  dir: { ja: '書き出すフォルダー（既定 criteria）', en: 'folder to write to (default criteria)' },
  typescript: {
    ja: 'TypeScriptで書き出す（実行にはNode.js 22.18以降）',
    en: 'write TypeScript, which Node.js runs from 22.18 on',
  },
} as const satisfies Record<string, Text>;

const refusals = {
  notKebab: {
    ja: ({ id }) => `識別子 ${id} は使えません。英小文字と「-」で指定してください（例：flood-risk）。`,
    en: ({ id }) => `${id} is not a valid id; use lower-case words joined by “-”, for example flood-risk`,
  },
  taken: {
    ja: ({ id }) => `視点 ${id} は既にあります。別の識別子を指定してください。`,
    en: ({ id }) => `criterion ${id} already exists; choose another id`,
  },
} as const satisfies Record<string, Wording<{ readonly id: string }>>;

interface Next {
  readonly head: string;
  /** what to do, and with which file or command */
  readonly steps: readonly LabelAndText[];
}

const next: Readonly<Record<Lang, (file: string) => Next>> = {
  ja: (file) => ({
    head: '次に：',
    steps: [
      ['問いと項目を書き換える', file],
      ['決まりを確認する', `commonality criteria test ${file}`],
      ['評価に用いる', `commonality score 事務一覧.csv --plugin ${file}`],
    ],
  }),
  en: (file) => ({
    head: 'Next:',
    steps: [
      ['write your question and field', file],
      ['test it', `commonality criteria test ${file}`],
      ['score with it', `commonality score inventory.csv --plugin ${file}`],
    ],
  }),
};
