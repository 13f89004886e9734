import { Command } from 'commander';
import { explain } from '../../explain/explain.js';
import { findTask } from '../../explain/findTask.js';
import { explainFormats, explainReports } from '../../report/explain/index.js';
import type { Tasks } from '../../model/task.js';
import { plain, say, type Text, type Wording } from '../../text/lang.js';
import type { Context } from '../context.js';
import { outputOptions, type OutputFlags } from '../options/outputOptions.js';
import { runOptions, type RunFlags } from '../options/runOptions.js';
import { targetsOf } from '../options/targets.js';
import { runScored } from '../runScored.js';
import { UsageError } from '../usageError.js';
import { withOptions } from '../options/withOptions.js';

interface Flags extends RunFlags, OutputFlags {}

/** `commonality explain`: why a task has its rank, and what would change it. */
export function explainCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('explain')
    .description(says.about[lang])
    .usage(says.usage[lang])
    .argument('<inventory...>', says.words[lang]);
  withOptions(command, [...outputOptions(lang, explainFormats), ...runOptions(lang)]);
  return command.action(async (words: readonly string[], flags: Flags) =>
    end(await runExplain(context, words, flags)),
  );
}

const rules = {
  formats: explainFormats,
  otherwise: 'table',
  endings: { '.json': 'json', '.md': 'markdown' },
} as const;

async function runExplain(asked: Context, words: readonly string[], flags: Flags): Promise<number> {
  const [paths, named] = [words.slice(0, -1), words.at(-1)];
  if (named === undefined || paths.length === 0) throw new UsageError(plain(says.missing));
  const targets = targetsOf(flags.format ?? [], flags.output, rules);
  return runScored(asked, paths, {
    flags,
    targets,
    report: ({ context, scoring, result }) => {
      const task = taskOf(scoring.tasks, named);
      const explanation = explain({ scoring, result }, task, scoring.tasks.cellAt);
      return {
        // Only what is wrong with this task: `score` and `check` report the rest.
        problems: result.problems.filter((each) => each.task === scoring.tasks.ids[task]),
        print: (format, page) => explainReports[format](explanation, { lang: context.lang, ...page }),
      };
    },
  });
}

/** The task with an id or a name. Throws UsageError with the ids or names that may be meant. */
function taskOf(tasks: Tasks, asked: string): number {
  const found = findTask(tasks, asked);
  if (found.is === 'task') return found.task;
  throw new UsageError(
    found.is === 'several'
      ? say(unclear.several, { asked, meant: found.ids })
      : say(unclear.none, { asked, meant: found.near }),
  );
}

interface Unclear {
  readonly asked: string;
  readonly meant: readonly string[];
}

const unclear = {
  several: {
    ja: ({ asked, meant }) =>
      `「${asked}」という事務は複数あります。IDで指定してください：${shown(meant, '、')}`,
    en: ({ asked, meant }) => `several tasks are named ${asked}; use an id: ${shown(meant, ', ')}`,
  },
  none: {
    ja: ({ asked, meant }) =>
      `「${asked}」というIDや名称の事務はありません。${meant.length === 0 ? 'IDは commonality score --format csv で確認できます。' : `${meant.map((each) => `「${each}」`).join('、')}ではありませんか。`}`,
    en: ({ asked, meant }) =>
      `no task has the id or name ${asked}; ${meant.length === 0 ? 'commonality score --format csv lists the ids' : `did you mean ${meant.join(' or ')}?`}`,
  },
} as const satisfies Record<string, Wording<Unclear>>;

const mostIds = 20;

function shown(ids: readonly string[], comma: string): string {
  return ids.slice(0, mostIds).join(comma) + (ids.length > mostIds ? `${comma}…` : '');
}

const says = {
  about: {
    ja: '1つの事務について、順位の理由と、それを変えるものを説明する',
    en: 'explain the rank of a task and what would change it',
  },
  usage: { ja: '[オプション] <事務一覧…> <事務>', en: '[options] <inventory...> <task>' },
  words: {
    ja: '事務一覧（Excel・CSV・YAML。複数可、- は標準入力）と、最後に事務のID又は名称',
    en: 'inventories (Excel, CSV or YAML; - is standard input), then the id or name of a task',
  },
  missing: {
    ja: '事務一覧と、説明する事務のID又は名称を指定してください（例：commonality explain 事務一覧.csv T012）。',
    en: 'missing inventory or task, for example commonality explain inventory.csv T012',
  },
} as const satisfies Record<string, Text>;
