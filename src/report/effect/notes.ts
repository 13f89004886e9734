import { readinessChecks, type ReadinessCheck, type TaskEffect } from '../../model/effect.js';
import { say, word, type Sentence, type Text } from '../../text/lang.js';
import { probabilityText } from './amount.js';
import type { EffectOptions } from './report.js';
import { checkWords, dependsWords, unmetWords } from './words.js';

type Words = Pick<EffectOptions, 'lang' | 'criteria'>;

/** The check that a condition of a criterion already speaks of. */
const spokenOf: Readonly<Record<string, ReadinessCheck>> = {
  'cost-above-tolerance': 'cost',
  'small-towns-carry-more': 'small-towns',
  'no-vendor': 'market',
  'no-saas': 'market',
};

/** What is to be found out or settled before a task can start. */
export function taskNotes(task: TaskEffect, { lang, criteria }: Words): readonly string[] {
  return noteSentences(task, { lang, criteria }).map((each) => word(each, lang));
}

function noteSentences(task: TaskEffect, { lang, criteria }: Words): readonly Sentence[] {
  const { conditions, checks, money, smallTown, missing, dependsOn, unmet } = task;
  const said = new Set(conditions.map(({ id }) => spokenOf[id]));
  const probabilities = { cost: money.risesTooMuch, 'small-towns': smallTown.loses } as const;
  const open = readinessChecks.flatMap((check) => {
    const answer = checks[check];
    if (answer === 'yes' || said.has(check)) return [];
    const known = check === 'cost' || check === 'small-towns' ? probabilities[check] : undefined;
    const probability = known === undefined ? undefined : probabilityText(known, lang);
    const titles = missing.map((field) => fieldTitle(field, { lang, criteria }));
    return [say(checkWords[check], { answer, missing: titles, probability })];
  });
  const met = dependsOn.filter((name) => !unmet.includes(name));
  return [
    ...conditions.map(({ says }) => says),
    ...open,
    ...(met.length === 0 ? [] : [say(dependsWords, { names: met })]),
    ...(unmet.length === 0 ? [] : [say(unmetWords, { names: unmet })]),
  ];
}

function fieldTitle(field: string, { lang, criteria }: Words): string {
  return criteria.find(({ fields = {} }) => field in fields)?.fields?.[field]?.title[lang] ?? field;
}

/** The same as texts in every language. */
export function noteTexts(task: TaskEffect, criteria: EffectOptions['criteria']): readonly Text[] {
  const [ja, en] = [taskNotes(task, { lang: 'ja', criteria }), taskNotes(task, { lang: 'en', criteria })];
  return ja.map((each, i) => ({ ja: each, en: en[i] ?? '' }));
}
