import { readinessChecks, type FirstTask, type ReadinessCheck, type TaskEffect } from '../../model/effect.js';
import { say, word, type Sentence, type Text } from '../../text/lang.js';
import { probabilityText } from './amount.js';
import type { EffectOptions } from './report.js';
import { checkWords, firstWords } from './words.js';

type Words = Pick<EffectOptions, 'lang' | 'criteria'>;

/** The check that a condition of a criterion already speaks of. */
const spokenOf: Readonly<Record<string, ReadinessCheck>> = {
  'cost-above-tolerance': 'cost',
  'small-towns-carry-more': 'small-towns',
  'no-vendor': 'market',
  'no-saas': 'market',
};

/** A note on a task of the roadmap. */
export interface RoadmapNote {
  readonly text: string;
  /** whether it is to be found out or settled; no where it only says what comes first */
  readonly isOpen: boolean;
}

/** What is to be found out or settled before a task can start, and what comes first. */
export function taskNotes(task: TaskEffect, words: Words): readonly string[] {
  return markedNotes(task, words).map(({ text }) => text);
}

/** The same, each with whether it is open. */
export function markedNotes(task: TaskEffect, { lang, criteria }: Words): readonly RoadmapNote[] {
  return noteSentences(task, { lang, criteria }).map(({ says, isOpen }) => ({
    text: word(says, lang),
    isOpen,
  }));
}

interface NoteSentence {
  readonly says: Sentence;
  readonly isOpen: boolean;
}

function noteSentences(task: TaskEffect, { lang, criteria }: Words): readonly NoteSentence[] {
  const { conditions, checks, money, smallTown, missing, first } = task;
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
  const ordered = first.toSorted((a, b) => Number(a.is !== 'listed') - Number(b.is !== 'listed'));
  return [
    ...[...conditions.map(({ says }) => says), ...open].map((says) => ({ says, isOpen: true })),
    ...ordered.map((each) => ({ says: firstSentence(each), isOpen: each.is !== 'listed' })),
  ];
}

function firstSentence(first: FirstTask): Sentence {
  switch (first.is) {
    case 'listed':
      return say(firstWords.listed, first);
    case 'circle':
      return say(firstWords.circle, first);
    case 'set-aside':
      return say(firstWords['set-aside'], first);
    case 'absent':
      return say(firstWords.absent, first);
  }
}

function fieldTitle(field: string, { lang, criteria }: Words): string {
  return criteria.find(({ fields = {} }) => field in fields)?.fields?.[field]?.title[lang] ?? field;
}

/** The same as texts in every language. */
export function noteTexts(task: TaskEffect, criteria: EffectOptions['criteria']): readonly Text[] {
  const [ja, en] = [taskNotes(task, { lang: 'ja', criteria }), taskNotes(task, { lang: 'en', criteria })];
  return ja.map((each, i) => ({ ja: each, en: en[i] ?? '' }));
}
