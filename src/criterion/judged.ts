import { plain, say, type Wording } from '../text/lang.js';
import { ContractFault } from './declared/contractFault.js';
import { assertStatus } from './declared/shaped.js';
import { isRecord } from './declared/isRecord.js';
import type {
  Evidence,
  Judged,
  NotApplicable,
  ScoreResult,
  Open,
  Outcome,
  PartOutcome,
  Parts,
} from './outcome.js';
import { open, within, type Answer } from './part.js';
import type { Range } from './range.js';
import { isBetweenRatings, rangeOfLevel, type Level } from './rated/level.js';

/** A judgement of the whole criterion in low, medium or high. */
export interface Rated {
  readonly field: string;
  /** what `high` is worth */
  readonly highRating: 0 | 1;
  /** whether it says how large the extent is, too */
  readonly ratesExtent: boolean;
  readonly says: Wording<{ readonly value: Level }>;
}

/** The questions of a criterion and its rating, under its params. */
export interface Asking {
  readonly questions: readonly Asked[];
  readonly rated: Rated;
}

/** What the cells of a task say by themselves, without the rating. */
export type CellJudgement = Parts | NotApplicable;

/** The judgement of a module, as an answer to each question. */
export function judgementOf(says: ScoreResult, questions: () => readonly Asked[]): CellJudgement {
  if (hasAnswers(says)) return says;
  assertStatus(says);
  if (says.status === 'not-applicable') return says;
  return partsOf(says, questions());
}

// A module may hand back anything.
function hasAnswers(says: ScoreResult): says is Parts {
  return isRecord(says) && 'answers' in says;
}

/**
 * What a criterion says of a task: its judgement as parts, and the rating where there is one. A rating answers where no
 * cell does; where some do, it narrows what they leave open. Where the two contradict each other the figures count,
 * with a caution.
 */
export function outcomeOf(
  found: CellJudgement,
  questions: readonly Asked[],
  rated: Rated,
  level: Level | undefined,
): Outcome {
  if (!('answers' in found)) return found;
  const parts = questions.map(([id, asked]) => partOf(id, asked, found.answers[id]));
  if (Object.keys(found.answers).length !== parts.length) throw unasked(found, questions);
  if (parts.some(({ is }) => is === 'exact' || is === 'bounded'))
    return answeredWith(parts, found, rated, level);
  return level === undefined ? openWith(parts, found, rated.field) : ratedOnly(found, rated, level);
}

/** What of a question counts, with its id; `prior` with the number that the params give. */
export type Asked = readonly [id: string, question: Pick<PartOutcome, 'share' | 'prior'>];

// Written out, member by member: this runs for every part of every task.
function partOf(id: string, { share, prior }: Asked[1], answer: Answer | undefined): PartOutcome {
  if (answer === undefined) throw unanswered(id);
  const { is, range, point, evidence, needs } = answer;
  return { id, share, prior, is, range, point, evidence, needs };
}

/** A judgement without an answer to a question that is declared. */
export function unanswered(id: string): ContractFault {
  return new ContractFault({ ja: `観点 ${id} への答えがない`, en: `no answer to the part ${id}` });
}

/** A judgement with an answer to a question that is not declared. */
export function unasked({ answers }: Parts, questions: readonly Asked[]): ContractFault {
  const strange = Object.keys(answers).find((id) => questions.every(([asked]) => asked !== id));
  return new ContractFault({
    ja: `宣言していない観点 ${strange} への答えがある`,
    en: `an answer to the part ${strange}, which is not declared`,
  });
}

/** The value of a module without questions of its own, as the answer to one; what is unknown leaves all parts open. */
function partsOf(
  judgement: Exclude<ScoreResult, Parts | { status: 'not-applicable' }>,
  questions: readonly Asked[],
): Parts {
  if (judgement.status === 'unknown') {
    const unanswered = open(...judgement.needs);
    return { answers: Object.fromEntries(questions.map(([id]) => [id, unanswered])) };
  }
  const { value, range, evidence, extent, caution } = judgement;
  const answer = within(range ?? [value, value], evidence, { point: value });
  return { answers: { value: answer }, extent: extent === undefined ? undefined : [extent, extent], caution };
}

function openWith(parts: readonly PartOutcome[], found: Parts, ratingField: string): Open {
  const needs = [...new Set([...parts.flatMap((part) => part.needs), ratingField])];
  const { conditions, caution } = found;
  return { status: 'unknown', parts, needs, conditions, caution };
}

function ratedOnly({ conditions, caution }: Parts, rated: Rated, level: Level): Judged {
  const range = valueRange(rated, level);
  const evidence = [judgedEvidence(rated, level)];
  const part = { id: 'rating', share: 1, is: 'bounded', range, evidence, needs: [] } as const;
  const parts = [{ ...part, point: ratedPoint(level, range) }];
  return { status: 'scored', parts, evidence, extent: extentRated(rated, level), conditions, caution };
}

function answeredWith(
  parts: readonly PartOutcome[],
  found: Parts,
  rated: Rated,
  level: Level | undefined,
): Judged {
  const evidence: Evidence[] = [];
  for (const part of parts) for (const each of part.evidence) evidence.push(each);
  const { extent, conditions, caution } = found;
  const said: Judged = { status: 'scored', parts, evidence, extent, conditions, caution };
  if (level === undefined) return said;
  const range = valueRange(rated, level);
  const [low, high] = totalOf(parts);
  const because = [...evidence, judgedEvidence(rated, level)];
  if (low > range[1] || high < range[0])
    return { ...said, evidence: because, caution: caution ?? plain(contradicted) };
  const more = { evidence: because, extent: bothOf(extent, extentRated(rated, level)) };
  return low === high ? { ...said, ...more } : { ...said, ...more, within: range };
}

/** How large the extent is by a rating; undefined where it asks for more than that. */
export function extentRated({ ratesExtent }: Rated, level: Level): Range | undefined {
  return ratesExtent ? rangeOfLevel(level) : undefined;
}

/** What a rating and the figures allow together; the figures alone where they contradict each other. */
export function bothOf(figures: Range | undefined, judged: Range | undefined): Range | undefined {
  if (figures === undefined || judged === undefined) return figures ?? judged;
  const [low, high] = [Math.max(figures[0], judged[0]), Math.min(figures[1], judged[1])];
  return low <= high ? [low, high] : figures;
}

/** Lowest and highest value of the parts that apply together. */
function totalOf(parts: readonly PartOutcome[]): Range {
  let [low, high, all] = [0, 0, 0];
  for (const { is, share, range } of parts) {
    if (is === 'not-applicable') continue;
    all += share;
    low += share * range[0];
    high += share * range[1];
  }
  return [low / all, high / all];
}

/** What a rating allows. */
export function valueRange({ highRating }: Rated, level: Level): Range {
  const [low, high] = rangeOfLevel(level);
  return highRating === 1 ? [low, high] : [1 - high, 1 - low];
}

/** The value with which a judgement counts by itself; undefined between ratings. */
export function ratedPoint(level: Level, [low, high]: Range): number | undefined {
  return isBetweenRatings(level) ? undefined : (low + high) / 2;
}

function judgedEvidence({ field, says }: Rated, level: Level): Evidence {
  return { field, value: level, says: say(says, { value: level }), kind: 'judged' };
}

const contradicted = {
  ja: '判断（低・中・高）と数値が食い違うため、数値による',
  en: 'the rating contradicts the figures, and the figures count',
};
