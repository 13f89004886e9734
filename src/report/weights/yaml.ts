import { at } from '../../model/at.js';
import type { Text } from '../../text/lang.js';
import type { Weighed, Weighting } from '../../model/weighed.js';
import { screenLine } from '../layout/line.js';
import { consistencyText } from './consistencyWords.js';
import type { WeightsReport } from './report.js';
import { methodWords } from './words.js';

/**
 * The block of commonality.yaml: `weights:`, or `profiles:` where each person is one; comments say where from. The
 * criteria are listed too, because in a config any other criterion would count 1.
 */
export const weightsYaml: WeightsReport = function* weightsYaml(weighed, { lang, file }) {
  const from = lang === 'ja' ? `（${file} から）` : ` (from ${file})`;
  yield comment(`${methodWords[lang](weighed)}${from}`);
  const { together, people, criteria } = weighed;
  yield `${comment(onlyThese[lang])}criteria:\n${criteria.map((id) => `  - ${keyOf(id)}\n`).join('')}`;
  if (together !== undefined) {
    if (people.length === 0 || together.consistency.kind !== 'unchecked')
      yield comment(consistencyText(together.consistency)[lang]);
    return yield* block('weights', weighed, together, '');
  }
  yield 'profiles:\n';
  for (const { name, weights, consistency } of people) {
    yield `  ${comment(consistencyText(consistency)[lang])}`;
    yield* block(name, weighed, { weights }, '  ');
  }
};

const onlyThese: Text = {
  ja: 'この一覧の視点だけを用いる（一覧がなければ、他の視点の重みは1となる）。',
  en: 'Only these count; without this list every other criterion would weigh 1.',
};

// Comments are made safe like lines of a terminal: nothing in a name can end one.
function comment(text: string): string {
  return `# ${screenLine(text)}\n`;
}

/** Ids and most names of profiles need no quotes: those that YAML would read otherwise get them; none holds a quote. */
function* block(
  name: string,
  { criteria }: Weighed,
  { weights }: Pick<Weighting, 'weights'>,
  indent: string,
): Generator<string> {
  yield `${indent}${keyOf(name)}:\n`;
  for (const [i, id] of criteria.entries()) yield `${indent}  ${keyOf(id)}: ${decimal(at(weights, i))}\n`;
}

const otherwise = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const plain = /^\p{L}[\p{L}\p{N}\p{M}_-]*$/u;

function keyOf(name: string): string {
  return otherwise.test(name) || !plain.test(name) ? `'${name}'` : name;
}

/** With six decimals at most. */
function decimal(weight: number): string {
  return String(Number(weight.toFixed(6)));
}
