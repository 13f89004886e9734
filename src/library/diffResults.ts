import { criteria as builtIn } from '../../criteria/index.js';
import type { Criterion } from '../criterion/define.js';
import { diff } from '../diff/diff.js';
import { savedSide } from '../diff/saved.js';
import { sideOf, type Side } from '../diff/side.js';
import type { Input } from '../inventory/input.js';
import type { Difference } from '../model/difference.js';
import type { Result } from '../model/result.js';
import { OptionsError } from '../scoring/options/optionsError.js';
import { evaluate, type ScoreOptions } from '../score.js';
import { say, type Wording } from '../text/lang.js';
import { publishedOf } from './publishedOf.js';
import { refuseWrongShape, type Shapes } from './refuseWrongShape.js';
import { savedIn } from './savedIn.js';
import { criteriaShape, diffShape, inputsShape, resultShape } from './shapes.js';

/** What is compared: the files of an inventory, one file with a saved result, or a result that `score` handed out. */
export type Comparable = readonly Input[] | Result;

/** What a comparison may choose; everything has a default. */
export interface DiffOptions {
  /** whether tasks that did not move are there too */
  readonly all?: boolean;
  /** how the inventory of before is scored */
  readonly before?: ScoreOptions;
  /** how the inventory of now is scored */
  readonly after?: ScoreOptions;
}

/**
 * Says what moved between two inventories or results, and why. Between inventories the causes are cells; a result has
 * forgotten its cells, so that they are values of criteria. Throws as `score` does.
 */
export async function diffResults(
  before: Comparable,
  after: Comparable,
  criteria: readonly Criterion[] = builtIn,
  options: DiffOptions = {},
): Promise<Difference> {
  refuseWrongShape({
    ...shapeOf('before', before),
    ...shapeOf('after', after),
    criteria: [criteria, criteriaShape],
    options: [options, diffShape],
  });
  const { all = false } = options;
  const old = await sideFrom('before', before, criteria, options.before);
  const now = await sideFrom('after', after, criteria, options.after);
  return diff(old, now, { all });
}

function isInputs(side: Comparable): side is readonly Input[] {
  return Array.isArray(side);
}

function shapeOf(name: string, side: Comparable): Shapes {
  return { [name]: [side, isInputs(side) ? inputsShape : resultShape] };
}

async function sideFrom(
  name: 'before' | 'after',
  side: Comparable,
  criteria: readonly Criterion[],
  options: ScoreOptions = {},
): Promise<Side> {
  if (!isInputs(side)) return savedAs(name, { file: name, saved: publishedOf(side), criteria });
  const file = side.map((input) => input.name).join(' ');
  const saved = savedIn(side);
  if (saved !== undefined) return savedAs(name, { file, saved, criteria });
  return sideOf(file, await evaluate(side, criteria, options));
}

interface Saved {
  readonly file: string;
  readonly saved: unknown;
  readonly criteria: readonly Criterion[];
}

function savedAs(path: string, { file, saved, criteria }: Saved): Side {
  const read = savedSide(file, saved, criteria);
  if ('side' in read) return read.side;
  const fault = 'fault' in read ? read.fault : 'schemaVersion';
  throw new OptionsError([{ path, says: say(broken, { file, fault }) }]);
}

const broken: Wording<{ readonly file: string; readonly fault: string }> = {
  ja: ({ file, fault }) =>
    `${file} は、この版の保存された結果として読み込めません（「${fault}」の値）。元の事務一覧から作り直してください`,
  en: ({ file, fault }) =>
    `${file} is not a saved result of this version (the value of “${fault}”); score its inventory again`,
};
