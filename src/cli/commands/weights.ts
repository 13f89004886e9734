import { Command, Option } from 'commander';
import { criteria } from '../../../criteria/index.js';
import { readInputs } from '../../inventory/input.js';
import { defaultLimits } from '../../inventory/limits.js';
import { weightsFormats, weightsReports } from '../../report/weights/index.js';
import type { Text } from '../../text/lang.js';
import type { WeighOptions } from '../../judgements/weigh.js';
import { weighJudgements } from '../../library/weighJudgements.js';
import type { Context } from '../context.js';
import { outputOptions, type OutputFlags } from '../options/outputOptions.js';
import { printOutputs } from '../output/printOutputs.js';
import { targetsOf } from '../options/targets.js';
import { reportProblems } from '../output/reportProblems.js';
import { withOptions } from '../options/withOptions.js';

interface Flags extends OutputFlags, WeighOptions {}

/** `commonality weights`: from people's judgements to weights that can be defended. */
export function weightsCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('weights')
    .description(says.about[lang])
    .argument('<judgements>', says.judgements[lang])
    .addHelpText('after', says.example[lang]);
  withOptions(command, [
    new Option('--accept-inconsistent', says.accept[lang]),
    ...outputOptions(lang, weightsFormats, says.yaml),
  ]);
  return command.action(async (file: string, flags: Flags) => end(await runWeights(context, file, flags)));
}

const rules = {
  formats: weightsFormats,
  otherwise: 'table',
  endings: { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml', '.md': 'markdown' },
} as const;

async function runWeights(context: Context, given: string, flags: Flags): Promise<number> {
  const { io, lang } = context;
  const targets = targetsOf(flags.format ?? [], flags.output, rules);
  const surroundings = { stdin: io.stdin, limits: defaultLimits, cwd: io.cwd };
  for (const { name, bytes } of await readInputs([given], surroundings)) {
    const { acceptInconsistent = false } = flags;
    const { weighed, problems } = weighJudgements({ name, bytes }, criteria, { acceptInconsistent });
    await reportProblems(context, problems, flags);
    await printOutputs(context, {
      targets,
      print: (format, page) => weightsReports[format](weighed, { lang, criteria, file: name, ...page }),
      color: flags.color,
      quiet: flags.quiet,
      reads: [given],
    });
  }
  return 0;
}

const says = {
  about: {
    ja: '判断（配点・順位・一対比較・最良と最悪）から視点の重みを求め、整合性とともに示す',
    en: 'derive weights from judgements (points, ranks, pairs, best-worst) and report their consistency',
  },
  judgements: {
    ja: '判断のファイル（YAML・JSON。- は標準入力）',
    en: 'file of judgements (YAML or JSON; - is standard input)',
  },
  accept: {
    ja: '判断が互いに食い違う人（整合比0.2超）も全体の重みに含める',
    en: 'also merge people whose judgements contradict each other (consistency ratio above 0.2)',
  },
  yaml: { ja: '（yaml は設定ファイルに書く形）', en: ' (yaml is for commonality.yaml)' },
  example: {
    ja: `
判断のファイルの例（method は direct・swing・rank・ahp・best-worst）：
  method: ahp
  compare:
    住民のニーズ:               # 視点はidでも名称でもよい
      職場の支援: 3             # 職場の支援の3倍重要
      事務の共通性: 1/2         # 事務の共通性の半分
`,
    en: `
A file of judgements (method: direct, swing, rank, ahp or best-worst):
  method: ahp
  compare:
    resident-need:
      workplace-support: 3      # three times as important
      commonality: 1/2          # half as important
`,
  },
} as const satisfies Record<string, Text>;
