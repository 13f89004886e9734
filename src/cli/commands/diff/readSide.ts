import { criteria as builtIn } from '../../../../criteria/index.js';
import { savedSide } from '../../../diff/saved.js';
import { sideOf, type Side } from '../../../diff/side.js';
import { readInputs, type Input } from '../../../inventory/input.js';
import { savedIn } from '../../../library/savedIn.js';
import type { Problem } from '../../../model/problem.js';
import { evaluate } from '../../../score.js';
import type { Lang } from '../../../text/lang.js';
import { say, type Wording } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import { readOptionsOf } from '../../options/inputOptions.js';
import type { RunFlags } from '../../options/runOptions.js';
import { setUp } from '../../options/setUp.js';
import { UsageError } from '../../usageError.js';

/** Where one side is read. */
export interface SidePlan {
  /** the revision that the reports name beside the files */
  readonly revision?: string;
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly flags: RunFlags;
}

/** A side, and the problems found while it was read. */
export interface ReadSide {
  readonly side: Side;
  readonly problems: readonly Problem[];
  /** that of the config, if it names one */
  readonly lang: Lang;
  /** paths that no output may overwrite */
  readonly reads: readonly string[];
}

/** Reads one side: a saved result as it is, inventories by scoring them. Throws UsageError, InventoryError, ConfigError. */
export async function readSide({ io, lang }: Context, plan: SidePlan): Promise<ReadSide> {
  const { cwd, paths, flags } = plan;
  const { limits } = readOptionsOf(flags);
  const inputs = await readInputs(paths, { stdin: io.stdin, limits, cwd });
  const name = nameOf(inputs, plan);
  const saved = savedIn(inputs);
  if (saved !== undefined) {
    const read = savedSide(name, saved, builtIn);
    if ('firstEdition' in read) throw new UsageError(say(says.early, { name }));
    if ('fault' in read) throw new UsageError(say(says.broken, { name, fault: read.fault }));
    return { side: read.side, problems: [], lang, reads: paths };
  }
  const asked = { io: { ...io, cwd }, lang };
  const { context, criteria, options, reads } = await setUp(asked, paths, flags);
  const evaluation = await evaluate(inputs, criteria, options);
  const { problems } = evaluation.result;
  return { side: sideOf(name, evaluation), problems, lang: context.lang, reads };
}

function nameOf(inputs: readonly Input[], { revision }: SidePlan): string {
  const names = inputs.map(({ name }) => name).join(' ');
  return revision === undefined ? names : `${names} (${revision})`;
}

interface Broken {
  readonly name: string;
  readonly fault: string;
}

const says: { readonly broken: Wording<Broken>; readonly early: Wording<Pick<Broken, 'name'>> } = {
  early: {
    ja: ({ name }) =>
      `${name} は旧版（スキーマ1）の結果で、評価値の幅がないため比べられません。元の事務一覧を commonality score --format json で算定し直してください。`,
    en: ({ name }) =>
      `${name} was made by the first edition (schema 1) and has no ranges to compare; score its inventory again with commonality score --format json`,
  },
  broken: {
    ja: ({ name, fault }) =>
      `${name} は保存された結果として読み込めません（「${fault}」の値）。commonality score --format json で作り直してください。`,
    en: ({ name, fault }) =>
      `${name} is not a valid saved result (the value of “${fault}”); recreate it with commonality score --format json`,
  },
};
