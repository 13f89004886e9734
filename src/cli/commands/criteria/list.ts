import { Option } from 'commander';
import type { Criterion } from '../../../criterion/define.js';
import { criteriaFormats, listWriters, type CriterionEntry } from '../../../report/criteria/index.js';
import type { Run } from '../../../model/result.js';
import type { ScoreOptions } from '../../../score.js';
import { plain, say, type Lang, type Text, type Wording } from '../../../text/lang.js';
import { configOptions } from '../../options/configOptions.js';
import type { Context } from '../../context.js';
import { inputOptions } from '../../options/inputOptions.js';
import { scoringOptions } from '../../options/scoringOptions.js';
import type { RunFlags } from '../../options/runOptions.js';
import { setUp } from '../../options/setUp.js';
import { several } from '../../options/values.js';
import { outputOptions, type OutputFlags } from '../../options/outputOptions.js';
import { runScored } from '../../runScored.js';
import { targetsIn, writeOut } from './writing.js';

export interface ListFlags extends RunFlags, OutputFlags {
  readonly inventory?: readonly string[];
}

/** The options of ListFlags. */
export function listOptions(lang: Lang): readonly Option[] {
  const inventory = new Option('--inventory <file>', says.inventory[lang]).argParser(several);
  return [
    inventory,
    ...outputOptions(lang, criteriaFormats),
    ...scoringOptions(lang),
    ...inputOptions(lang),
    ...configOptions(lang),
  ];
}

/** Lists all criteria; which of them count is that of a run over `--inventory`, else that of the config. */
export async function runList(asked: Context, flags: ListFlags): Promise<number> {
  const { inventory } = flags;
  if (inventory !== undefined) return runListOf(asked, inventory, flags);
  const { context, criteria, options, reads } = await setUp(asked, [], flags);
  const known = { entries: assumed(criteria, options), basis: plain(says.assumed) };
  await writeOut(context, { known, writers: listWriters, formats: criteriaFormats, flags, reads });
  return 0;
}

function runListOf(asked: Context, inventory: readonly string[], flags: ListFlags): Promise<number> {
  return runScored(asked, inventory, {
    flags,
    targets: targetsIn(criteriaFormats, flags),
    report: ({ context: { lang }, criteria, result: { run } }) => {
      const known = {
        entries: entriesOf(run, criteria),
        basis: say(says.ofRun, { files: run.inputs.map(({ name }) => name) }),
      };
      return { print: (format, page) => listWriters[format](known, { lang, ...page }) };
    },
  });
}

function entriesOf(run: Run, criteria: readonly Criterion[]): readonly CriterionEntry[] {
  return run.criteria.flatMap(({ id, weight, active, why }) => {
    const criterion = criteria.find((each) => each.id === id);
    return criterion === undefined ? [] : [{ criterion, weight, active, why }];
  });
}

/** How the criteria count as long as no task is known: those that are named, else all. */
function assumed(criteria: readonly Criterion[], options: ScoreOptions): readonly CriterionEntry[] {
  const { criteria: named, added = [], weights = {} } = options;
  const isActive = (id: string): boolean => named === undefined || named.includes(id) || added.includes(id);
  const weightOf = (id: string): number => (isActive(id) ? (weights[id] ?? 1) : 0);
  const total = criteria.reduce((sum, { id }) => sum + weightOf(id), 0) || 1;
  return criteria.map((criterion) => {
    const active = isActive(criterion.id);
    return { criterion, active, weight: weightOf(criterion.id) / total, why: plain(whyOf(active, named)) };
  });
}

function whyOf(active: boolean, named: readonly string[] | undefined): Text {
  if (!active) return says.left;
  return named === undefined ? says.ifEvidence : says.named;
}

const says = {
  inventory: {
    ja: 'この事務一覧を評価するときに用いる視点と重みを示す（複数可）',
    en: 'show which criteria count in a run over this inventory, and their weights (repeatable)',
  },
  assumed: {
    ja: '● は用いる視点。データのある事務が1件もない視点は、評価の際に除かれる（--inventory で確認できる）。',
    en: '● counts. A criterion for which no task has evidence is left out of a run; see it with --inventory FILE.',
  },
  ofRun: {
    ja: ({ files }) => `● は用いる視点（${files.join('、')} の評価による）。`,
    en: ({ files }) => `● counts, in a run over ${files.join(', ')}.`,
  } satisfies Wording<{ readonly files: readonly string[] }>,
  named: { ja: '指定された視点', en: 'asked for' },
  left: { ja: '指定された視点に含まれない', en: 'not among the criteria asked for' },
  ifEvidence: { ja: 'データのある事務があれば用いる', en: 'counts if a task has evidence for it' },
} as const;
