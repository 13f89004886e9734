import { Command, Option } from 'commander';
import { criteria } from '../../../criteria/index.js';
import { parsePlain, type DocumentSource, type PlainDocument } from '../../config/document/document.js';
import { documentText } from '../../config/document/documentText.js';
import { renamed } from '../../config/document/renamed.js';
import { ConfigError } from '../../config/error.js';
import { nameProblem } from '../../config/names.js';
import { schemaProblems } from '../../config/schemaProblems.js';
import { readInputs } from '../../inventory/input.js';
import { defaultLimits } from '../../inventory/limits.js';
import type { Problem } from '../../model/problem.js';
import { byPlace } from '../../model/byPlace.js';
import { weightsFormats, weightsReports } from '../../report/weights/index.js';
import type { Text } from '../../text/lang.js';
import type { JudgementProblem } from '../../judgements/problems.js';
import type { Weighed } from '../../model/weighed.js';
import { weigh, type WeighOptions } from '../../judgements/weigh.js';
import type { Context } from '../context.js';
import { outputOptions, type OutputFlags } from '../options/outputOptions.js';
import { printOutputs } from '../output/printOutputs.js';
import { targetsOf } from '../options/targets.js';
import { reportProblems } from '../output/reportProblems.js';
import { judgementsShape } from './weights/judgementsShape.js';
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
    const { weighed, problems } = weighedOf({ file: name, text: documentText(name, bytes) }, flags);
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

/** Throws ConfigError where judgements cannot be weighed. */
function weighedOf(
  source: DocumentSource,
  options: WeighOptions,
): {
  readonly weighed: Weighed;
  readonly problems: readonly Problem[];
} {
  const written = parsePlain(source);
  if (!('data' in written)) throw new ConfigError(written);
  const { document, faults } = renamed(written, judgementsShape(criteria));
  const unclear = faults.map((fault) => nameProblem(fault, source.file, document));
  if (unclear.length > 0) throw new ConfigError(unclear);
  const { weighed, problems: found } = weigh(
    (schema) => {
      const parsed = schema.safeParse(document.data, { reportInput: true });
      if (parsed.success) return parsed.data;
      throw new ConfigError(schemaProblems(parsed.error.issues, { ...source, document, schema }));
    },
    criteria,
    options,
  );
  const problems = found.map((each) => problemOf(each, source.file, document)).toSorted(byPlace);
  if (weighed === undefined) throw new ConfigError(problems);
  return { weighed, problems };
}

function problemOf(
  { code, severity, path, key, message }: JudgementProblem,
  file: string,
  { spotOf, keySpot }: PlainDocument,
): Problem {
  const spot = key === undefined ? spotOf(path) : keySpot(path, key);
  return { code, severity, file, ...spot, message };
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
