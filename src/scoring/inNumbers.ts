import {
  bothOf,
  extentRated,
  ratedPoint,
  unanswered,
  unasked,
  valueRange,
  type CellJudgement,
  type Rated,
  type Asking,
} from '../criterion/judged.js';
import type { Level } from '../criterion/rated/level.js';
import type { Condition, Outcome, Parts } from '../criterion/outcome.js';
import type { Answer } from '../criterion/part.js';
import type { Range } from '../criterion/range.js';
import type { Soundness } from './outcomeCheck.js';
import { addPart, noSums, total, type PartSums, type Settling } from '../criterion/settle.js';

/** What scores are made of: the outcome of a criterion without its words. */
export interface OutcomeInNumbers {
  status: Outcome['status'];
  /** as `settle` says; of no meaning where the criterion does not apply */
  readonly sums: PartSums;
  extent: Range | undefined;
  conditions: readonly Condition[] | undefined;
  /** whether all answers keep the contract; what is not applicable has none, and is looked at by itself */
  isSound: boolean;
}

/** Room for one outcome; it is used for one task after the other, as there are millions of outcomes. */
export function roomForNumbers(): OutcomeInNumbers {
  return { status: 'unknown', sums: noSums(), extent: undefined, conditions: undefined, isSound: true };
}

/** What a judgement is counted with. */
export interface Counting extends Asking {
  readonly settling: Settling;
  readonly isSound: Soundness;
}

/** Writes into `room` the numbers of what `outcomeOf` says in words: the same, without an object for each part. */
export function inNumbers(
  found: CellJudgement,
  counting: Counting,
  level: Level | undefined,
  room: OutcomeInNumbers,
): void {
  if (!('answers' in found)) {
    room.status = 'not-applicable';
    room.isSound = false;
    room.extent = room.conditions = undefined;
    return;
  }
  const { rated, settling } = counting;
  const { sums } = room;
  clear(sums);
  room.isSound = true;
  const isAnswered = addParts(room, found, counting);
  room.conditions = found.conditions;
  if (isAnswered) {
    const within = level === undefined ? undefined : narrowing(sums, valueRange(rated, level));
    room.status = 'scored';
    room.extent = extentWith(found, rated, level, within);
    total(sums, within === 'contradicted' || within === 'settled' ? undefined : within);
    return;
  }
  room.status = level === undefined ? 'unknown' : 'scored';
  room.extent = level === undefined ? undefined : extentRated(rated, level);
  if (level !== undefined) rateOnly(sums, level, { rated, settling });
  total(sums, undefined);
}

function clear(sums: PartSums): void {
  sums.low = sums.high = sums.point = sums.counted = sums.applying = 0;
}

/** Adds the answer to each question; says whether one of them is known, at least within limits. */
function addParts(room: OutcomeInNumbers, found: Parts, counting: Counting): boolean {
  const { answers } = found;
  const { questions, settling, isSound } = counting;
  let isAnswered = false;
  let count = 0;
  // Criteria answer in the order in which they ask: to find each answer by the id of its question takes longer.
  for (const id in answers) {
    const [asked, answer] = [questions[count], answers[id]];
    if (asked === undefined || asked[0] !== id || answer === undefined)
      return addPartsById(room, found, counting);
    count += 1;
    if (isKnown(answer)) isAnswered = true;
    if (!isSound(answer)) room.isSound = false;
    addPart(room.sums, asked[1], answer, settling);
  }
  return count === questions.length ? isAnswered : addPartsById(room, found, counting);
}

/** The same of answers in any order. */
function addPartsById(
  room: OutcomeInNumbers,
  found: Parts,
  { questions, settling, isSound }: Counting,
): boolean {
  const { answers } = found;
  let isAnswered = false;
  clear(room.sums);
  for (const [id, question] of questions) {
    const answer = answers[id];
    if (answer === undefined) throw unanswered(id);
    if (isKnown(answer)) isAnswered = true;
    if (!isSound(answer)) room.isSound = false;
    addPart(room.sums, question, answer, settling);
  }
  if (Object.keys(answers).length !== questions.length) throw unasked(found, questions);
  return isAnswered;
}

function isKnown({ is }: Answer): boolean {
  return is === 'exact' || is === 'bounded';
}

/** What a rating leaves of the range of the figures: nothing to narrow where they are settled, or contradict it. */
function narrowing({ low, high, applying }: PartSums, rating: Range): Range | 'settled' | 'contradicted' {
  const [lowest, highest] = [low / applying, high / applying];
  if (lowest > rating[1] || highest < rating[0]) return 'contradicted';
  return lowest === highest ? 'settled' : rating;
}

function extentWith(
  { extent }: Parts,
  rated: Rated,
  level: Level | undefined,
  within: ReturnType<typeof narrowing> | undefined,
): Range | undefined {
  if (level === undefined || within === 'contradicted') return extent;
  return bothOf(extent, extentRated(rated, level));
}

/** A rating alone, as one part that is the whole criterion. */
function rateOnly(
  sums: PartSums,
  level: Level,
  { rated, settling }: Pick<Counting, 'rated' | 'settling'>,
): void {
  const range = valueRange(rated, level);
  clear(sums);
  addPart(sums, { share: 1 }, { is: 'bounded', range, point: ratedPoint(level, range) }, settling);
}
