import path from 'node:path';
import { isPluginFile } from '../../../config/modules/byFlag.js';
import { plain, type Text } from '../../../text/lang.js';
import type { Context } from '../../context.js';
import { filesAt, type Checkout } from '../../git/filesAt.js';
import { revisionsOf } from '../../git/revisionsOf.js';
import { readOptionsOf } from '../../options/inputOptions.js';
import type { RunFlags } from '../../options/runOptions.js';
import { UsageError } from '../../usageError.js';
import type { SidePlan } from './readSide.js';

/** Flags that say what is held against what. */
export interface SideFlags extends RunFlags {
  readonly git?: string;
  readonly oldConfig?: string;
  readonly newConfig?: string;
}

/** The two sides, and what was laid out for them, which is to be removed. */
export interface Plans {
  readonly old: SidePlan;
  readonly now: SidePlan;
  readonly remove: () => Promise<void>;
}

/** Where the two sides are read: two files, or one inventory at two revisions. Throws UsageError. */
export async function plansOf({ io }: Context, words: readonly string[], flags: SideFlags): Promise<Plans> {
  const { cwd } = io;
  const flagsOf = (config: string | undefined): RunFlags =>
    config === undefined ? flags : { ...flags, config: path.resolve(cwd, config) };
  const [oldFlags, newFlags] = [flagsOf(flags.oldConfig), flagsOf(flags.newConfig)];
  if (flags.git === undefined) {
    const [old, now, ...others] = words;
    if (old === undefined || now === undefined || others.length > 0) throw new UsageError(plain(says.two));
    if (old === '-' && now === '-') throw new UsageError(plain(says.stdin));
    return {
      old: { cwd, paths: [old], flags: oldFlags },
      now: { cwd, paths: [now], flags: newFlags },
      remove: async () => undefined,
    };
  }
  if (words.length === 0 || words.includes('-')) throw new UsageError(plain(says.git));
  const { old, now } = await revisionsOf(flags.git, io);
  const checkouts: Checkout[] = [];
  const remove = async (): Promise<void> => {
    await Promise.all(checkouts.map((each) => each.remove()));
  };
  const planAt = async (revision: string, sideFlags: RunFlags, until?: string): Promise<SidePlan> => {
    const configs = typeof sideFlags.config === 'string' ? [sideFlags.config] : [];
    const { fileBytes } = readOptionsOf(flags).limits;
    const checkout = await filesAt({ revision, until, paths: words, configs, fileBytes }, io);
    checkouts.push(checkout);
    const named = revision.length === fullHash ? revision.slice(0, shortHash) : revision;
    return {
      revision: named,
      cwd: checkout.cwd,
      paths: checkout.paths,
      flags: flagsAt(sideFlags, checkout, cwd),
    };
  };
  try {
    const here = { cwd, paths: words, flags: newFlags };
    const oldPlan = await planAt(old, oldFlags, now ?? 'index');
    return { old: oldPlan, now: now === undefined ? here : await planAt(now, newFlags), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

// A commit by all of its name, as it comes from the search for a common ancestor.
const fullHash = 40;
const shortHash = 9;

/** A config that is named is taken as it was at the revision; one that was not there yet, as it is. */
function flagsAt(asked: RunFlags, checkout: Checkout, cwd: string): RunFlags {
  // Plugins are those of the working tree, on both sides.
  const plugin = asked.plugin?.map((each) => (isPluginFile(each) ? path.resolve(cwd, each) : each));
  const flags = plugin === undefined ? asked : { ...asked, plugin };
  if (typeof flags.config !== 'string') return flags;
  const config = path.resolve(cwd, flags.config);
  const then = path.resolve(checkout.cwd, path.relative(cwd, config));
  return { ...flags, config: checkout.has(config) ? then : config };
}

const says = {
  two: {
    ja: '比べる2つのファイル（事務一覧、又は保存した結果）を指定してください（例：commonality diff 旧.csv 新.csv、commonality diff --git HEAD 事務一覧.csv）。',
    en: 'two files are needed (inventories or saved results), for example commonality diff old.csv new.csv, or commonality diff --git HEAD inventory.csv',
  },
  stdin: {
    ja: '標準入力（-）から読み込めるのは一方だけです。',
    en: 'only one side can be read from standard input (-)',
  },
  git: {
    ja: '--git では、リポジトリにある事務一覧のファイルを指定してください（例：commonality diff --git HEAD 事務一覧.csv）。',
    en: '--git needs an inventory in the repository, for example commonality diff --git HEAD inventory.csv',
  },
} as const satisfies Record<string, Text>;
