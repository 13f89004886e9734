import type {
  Article,
  ArticleProcedure,
  ArticlesOfLaw,
  Party,
  ArticlePerformer,
  ProcedureType,
} from './article.js';
import type { TaskClass } from '../survey/procedure.js';

// A line as `.tools/record/articles/articleTable.mjs` writes it. Values at the end that are 0 are left out.

type WrittenLaw = readonly [
  act: string | 0,
  isIncomplete: 0 | 1,
  chapters: readonly string[],
  articles: readonly WrittenArticle[],
  unplaced?: readonly WrittenProcedure[] | 0,
  orders?: readonly string[] | 0,
];

type WrittenArticle = readonly [
  number: string,
  heading?: string | 0,
  chapter?: number,
  /** -1 for unknown */
  amendments?: number,
  referenceChanges?: number,
  performers?: number,
  duty?: number,
  byOrdinance?: 0 | 1,
  procedures?: readonly WrittenProcedure[] | 0,
  carriesOut?: readonly string[] | 0,
];

type WrittenProcedure = readonly [
  id: string | number,
  name: string,
  parties: string,
  paragraph?: number,
  performers?: number,
  duty?: number,
  cases?: number,
];

/** The order of the bits in which performers are written. */
export const performerBits: readonly ArticlePerformer[] = [
  'municipality',
  'prefecture',
  'designated',
  'police',
  'local',
];

/** The letters of `parties`: type, from, to, class and counter, each by its place in its list. */
export const procedureTypes: readonly ProcedureType[] = [
  'application',
  'decision',
  'notice',
  'handing-over',
  'inspection',
  'keeping',
];

/** As `procedureTypes`. */
export const parties: readonly Party[] = [
  'state',
  'agency',
  'local',
  'shared',
  'resident',
  'business',
  'resident-or-business',
];

/** As `procedureTypes`. */
export const taskClasses: readonly TaskClass[] = ['self-government', 'entrusted-1', 'entrusted-2'];

/** Reads a line; undefined if it is no line of the table. */
export function lawOfLine(law: string, value: unknown): ArticlesOfLaw | undefined {
  if (!isLaw(value)) return undefined;
  const [act, isIncomplete, chapters, articles, unplaced, orders] = value;
  return {
    law,
    act: act || undefined,
    orders: orders || [],
    isIncomplete: isIncomplete === 1,
    articles: articles.map((written) => articleOf(written, { law, act: act || law, chapters })),
    unplaced: (unplaced || []).map(procedureOf),
  };
}

// The file is made by our own script, and a test makes it again: a list that holds a list in the fourth place is a law.
function isLaw(value: unknown): value is WrittenLaw {
  return Array.isArray(value) && Array.isArray(value[2]) && Array.isArray(value[3]);
}

interface Around {
  readonly law: string;
  readonly act: string;
  readonly chapters: readonly string[];
}

// By index: a law has hundreds of articles, and to take each apart would take three times as long.
function articleOf(written: WrittenArticle, { law, act, chapters }: Around): Article {
  const amendments = written[3];
  const procedures = written[8];
  const carriesOut = written[9];
  return {
    law,
    number: written[0],
    heading: written[1] || '',
    chapter: chapters[written[2] ?? 0] ?? '',
    performers: performersOf(written[5]),
    duty: dutyOf(written[6]),
    byOrdinance: written[7] === 1,
    amendments: amendments === -1 ? undefined : (amendments ?? 0),
    referenceChanges: written[4] ?? 0,
    procedures: procedures ? procedures.map(procedureOf) : none,
    carriesOut: carriesOut ? carriesOut.map((carried) => ({ law: act, number: carried })) : none,
  };
}

const none: readonly never[] = [];

function procedureOf(written: WrittenProcedure): ArticleProcedure {
  const letters = written[2];
  const at = (place: number) => Number(letters[place] ?? 0) - 1;
  return {
    id: String(written[0]),
    name: written[1],
    paragraph: written[3] || undefined,
    type: procedureTypes[at(0)],
    from: parties[at(1)],
    to: parties[at(2)],
    counter: letters[4] === '1',
    class: taskClasses[at(3)] ?? 'self-government',
    cases: written[6] || undefined,
    performers: performersOf(written[4]),
    duty: dutyOf(written[5]),
  };
}

const performers: readonly (readonly ArticlePerformer[])[] = Array.from(
  { length: 1 << performerBits.length },
  (_, bits) => performerBits.filter((_, bit) => (bits >> bit) & 1),
);

function performersOf(bits = 0): readonly ArticlePerformer[] {
  return performers[bits] ?? [];
}

function dutyOf(written = 0): 'must' | 'may' | undefined {
  return written === 1 ? 'must' : written === 2 ? 'may' : undefined;
}
