import { cellAddress } from '../../model/address.js';
import type { Given, Ground, Origin, ExplainedPart } from '../../model/explanation.js';
import type { CellPlace } from '../../model/task.js';
import { percentInColumn } from '../../text/figure.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { range } from '../layout/points.js';
import { recordMark } from '../score/reasons.js';
import { signed } from './signed.js';

/** What one criterion gave, or one of its parts, in words that are not yet safe for any place. */
export interface PartRow {
  /** points; none for a part */
  readonly points: string;
  /** weight of a criterion in the score, share of a part in its criterion */
  readonly weight: string;
  readonly value: string;
  readonly title: string;
  readonly says: string;
}

export interface CriterionRow extends PartRow {
  readonly isKnown: boolean;
  readonly caution: string | undefined;
  readonly parts: readonly PartRow[];
}

/** The criteria that are known, those that add most first, then the unknown ones, then those that do not apply. */
export function criterionRows(criteria: readonly Given[], lang: Lang): readonly CriterionRow[] {
  return criteria
    .toSorted(
      (a, b) =>
        order.indexOf(a.outcome.status) - order.indexOf(b.outcome.status) ||
        (b.outcome.contribution ?? 0) - (a.outcome.contribution ?? 0),
    )
    .map((each) => criterionRow(each, lang));
}

const order: readonly Given['outcome']['status'][] = ['scored', 'unknown', 'not-applicable'];

function criterionRow(given: Given, lang: Lang): CriterionRow {
  const { title, outcome, parts } = given;
  const { status, contribution, weight, value, caution } = outcome;
  const isKnown = status === 'scored';
  return {
    points: contribution === undefined ? '-' : signed(contribution),
    weight: status === 'not-applicable' ? '-' : percentInColumn(weight),
    value: status === 'not-applicable' ? '-' : (value?.toFixed(2) ?? '-'),
    title: title[lang],
    says: saysOf(given, lang),
    isKnown,
    caution: caution === undefined ? undefined : word(caution, lang),
    parts: isKnown ? parts.map((each) => partRow(each, lang)) : [],
  };
}

function saysOf({ outcome, besides }: Given, lang: Lang): string {
  const { status, reason, range: limits } = outcome;
  const said = besides.map((each) => groundText(each, lang));
  if (status !== 'scored') {
    // What the cell says is why the criterion does not apply, and has its line besides.
    const isSaid = status === 'not-applicable' && said.length > 0;
    const because = reason === undefined || isSaid ? [] : [word(reason, lang)];
    return [notKnown[status][lang], ...because, ...said].filter((each) => each !== '').join(gap[lang]);
  }
  const open = limits === undefined ? [] : [rangeText(limits, lang)];
  return [...open, ...said].join(gap[lang]);
}

const notKnown = {
  unknown: { ja: '不明', en: 'unknown' },
  'not-applicable': { ja: '対象外', en: 'does not apply' },
} as const satisfies Record<string, Text>;

function partRow({ part, grounds }: ExplainedPart, lang: Lang): PartRow {
  const { is, share, range: limits, value, title } = part;
  const said = grounds.map((each) => groundText(each, lang));
  const open = is === 'bounded' ? [rangeText(limits, lang)] : [];
  const nothing = is === 'unknown' ? [unknownPart[lang]] : is === 'not-applicable' ? [notArising[lang]] : [];
  return {
    points: '',
    weight: percentInColumn(share),
    value: is === 'not-applicable' || value === undefined ? '-' : value.toFixed(2),
    title: title[lang],
    says: [...said, ...nothing, ...open].join(gap[lang]),
  };
}

const unknownPart: Text = { ja: '不明（0〜1のどれもあり得る）', en: 'unknown (anything from 0 to 1)' };
const notArising: Text = { ja: '対象外', en: 'does not arise' };
const gap: Text = { ja: '、', en: '; ' };

function rangeText([low, high]: readonly [number, number], lang: Lang): string {
  return low === high
    ? exact[lang]
    : limitWords[lang]({ limits: range(low.toFixed(2), high.toFixed(2), lang) });
}

const exact: Text = { ja: '値は確定', en: 'exact' };
const limitWords: Wording<{ readonly limits: string }> = {
  ja: ({ limits }) => `値の幅 ${limits}`,
  en: ({ limits }) => `range ${limits}`,
};

/** What a cell supports, and whose it is; with its line, or its cell in a workbook, where the analyst wrote it. */
function groundText({ evidence, origin, at }: Ground, lang: Lang): string {
  const isOwn = evidence.source === undefined;
  const whose = `${originMarks[origin][lang]}${isOwn ? '' : recordMark[lang]}`;
  return marked[lang]({ says: word(evidence.says, lang), whose, place: isOwn ? at : undefined });
}

interface Marked {
  readonly says: string;
  readonly whose: string;
  readonly place: CellPlace | undefined;
}

const marked: Wording<Marked> = {
  ja: ({ says, whose, place }) =>
    `${says}〔${whose}${place === undefined ? '' : `・${cellAddress(place) ?? `${place.line}行`}`}〕`,
  en: ({ says, whose, place }) =>
    `${says} [${whose}${place === undefined ? '' : `, ${cellAddress(place) ?? `line\u00A0${place.line}`}`}]`,
};

/** Whose a figure is, in a word. */
export const originMarks = {
  analyst: { ja: '記入', en: 'entered' },
  judgement: { ja: '判断', en: 'judged' },
  'law-bound': { ja: '法律・範囲', en: 'law, limits' },
  law: { ja: '法律', en: 'law' },
  record: { ja: '記録', en: 'record' },
  source: { ja: '視点の出典', en: 'source of the criterion' },
} as const satisfies Record<Origin, Text>;

/** What those words mean. */
export const originNotes = {
  analyst: { ja: '分析者が記入した値', en: 'a figure that the analyst entered' },
  judgement: { ja: '分析者の判断（低・中・高）', en: 'a judgement of the analyst (low, medium, high)' },
  'law-bound': {
    ja: '公的記録から分かる範囲（法律全体の値など）。この事務の値はその中のどこか',
    en: 'limits from the public record, such as the figure of a whole law: that of the task is somewhere within them',
  },
  law: {
    ja: '公的記録にある法律や条の値で、この事務に当てはまる',
    en: 'a figure of the law or its articles, from the public record, that holds for the task',
  },
  record: { ja: '公的記録の値', en: 'a figure of a public record' },
  source: {
    ja: '視点のモジュールが備える資料の値',
    en: 'a figure from a source that the module of the criterion brings along',
  },
} as const satisfies Record<Origin, Text>;
