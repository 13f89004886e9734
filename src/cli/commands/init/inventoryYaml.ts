import type { Lang, Text } from '../../../text/lang.js';
import { headerOf } from './headerOf.js';
import { sampleTasks, type SampleTask } from './sampleTasks.js';

/** The sample as YAML, with the schema that completes its keys where there is one to point to. */
export function sampleYaml(lang: Lang, schema: string | undefined): string {
  const modeline = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  const tasks = sampleTasks.map((task) => taskText(task, lang));
  return `${modeline}${says[lang]}\ntasks:\n${tasks.join('')}`;
}

function taskText(task: SampleTask, lang: Lang): string {
  const lines = Object.entries(task)
    .filter(([, cell]) => cell[lang] !== '')
    .map(([field, cell]) => `${headerOf(field, lang)}: ${cell[lang]}\n`);
  return `  - ${lines.join('    ')}`;
}

const says: Text = {
  ja: `# 事務一覧の例。数値はすべて例示であり、実際の調査や測定の結果ではない。
# 事務ごとに「項目: 値」を書く。分からない項目は、書かないか空にする（0とは区別される）。
# ../inventory.csv と同じ内容なので、使わない方は消してよい。`,
  en: `# A sample inventory. Every figure is illustrative; none of them was measured.
# Write the fields of each task. Leave out what is not known: unknown is not 0.
# It holds the same as ../inventory.csv; delete the one that you do not use.`,
};
