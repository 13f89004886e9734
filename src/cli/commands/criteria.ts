import { Argument, Command } from 'commander';
import { criteria as builtIn } from '../../../criteria/index.js';
import { criteriaFormats } from '../../report/criteria/index.js';
import { say, type Text, type Wording } from '../../text/lang.js';
import { subcommandNames } from '../arguments.js';
import { nearest } from '../../text/nearest.js';
import { configOptions } from '../options/configOptions.js';
import type { Context } from '../context.js';
import { listOptions, runList, type ListFlags } from './criteria/list.js';
import { newOptions, runNew, type NewFlags } from './criteria/new.js';
import { runShow, type ShowFlags } from './criteria/show.js';
import { runTest, testOptions, type TestFlags } from './criteria/test.js';
import { outputOptions } from '../options/outputOptions.js';
import { UsageError } from '../usageError.js';
import { withOptions } from '../options/withOptions.js';
import { completedBy } from '../options/words.js';

type End = (code: number) => void;

/** `commonality criteria`: lists all criteria, shows one, writes a new one, and holds one to the contract. */
export function criteriaCommand(context: Context, end: End): Command {
  const { lang } = context;
  const command = new Command('criteria')
    .description(says.about[lang])
    .enablePositionalOptions() // an option behind `show` belongs to `show`
    .usage('[options] [show ID | new ID | test FILE]')
    .argument('[command]')
    .addCommand(showCommand(context, end))
    .addCommand(newCommand(context, end))
    .addCommand(testCommand(context, end));
  withOptions(command, listOptions(lang));
  return command.action(async (verb: string | undefined, flags: ListFlags) => {
    if (verb !== undefined) throw unknownVerb(verb);
    end(await runList(context, flags));
  });
}

function showCommand(context: Context, end: End): Command {
  const { lang } = context;
  const command = new Command('show')
    .usage('[options] ID')
    .description(says.show[lang])
    .addArgument(
      completedBy(
        new Argument('[id]', says.id[lang]),
        builtIn.map(({ id }) => id),
      ),
    );
  withOptions(command, [...outputOptions(lang, criteriaFormats), ...configOptions(lang)]);
  return command.action(async (id: string | undefined, flags: ShowFlags) =>
    end(await runShow(context, given(id, 'show ID'), flags)),
  );
}

function newCommand(context: Context, end: End): Command {
  const { lang } = context;
  const command = new Command('new')
    .usage('[options] ID')
    .description(says.new[lang])
    .argument('[id]', says.id[lang]);
  withOptions(command, newOptions(lang));
  return command.action(async (id: string | undefined, flags: NewFlags) =>
    end(await runNew(context, given(id, 'new ID'), flags)),
  );
}

function testCommand(context: Context, end: End): Command {
  const { lang } = context;
  const command = new Command('test')
    .usage('[options] FILE')
    .description(says.test[lang])
    .argument('[file]', says.file[lang]);
  withOptions(command, testOptions(lang));
  return command.action(async (file: string | undefined, flags: TestFlags) =>
    end(await runTest(context, given(file, 'test FILE'), flags)),
  );
}

function given(argument: string | undefined, usage: string): string {
  if (argument !== undefined) return argument;
  throw new UsageError(say(says.missing, { usage }));
}

const verbs = subcommandNames.criteria;

function unknownVerb(verb: string): UsageError {
  return new UsageError(say(says.unknownVerb, { verb, near: nearest(verb, verbs, 2) }));
}

const says = {
  about: {
    ja: '視点の一覧。show・new・test で1つを扱う',
    en: 'list the criteria; show, create or test one',
  },
  show: {
    ja: '視点の問い、根拠、項目、パラメータを表示する',
    en: 'show what a criterion asks, reads and can be set',
  },
  new: {
    ja: '新しい視点のモジュールとそのテストを書き出す',
    en: 'create the module of a new criterion and its test',
  },
  test: {
    ja: 'モジュールの視点が決まりを守るかを調べる（プログラムとして実行される）',
    en: 'test that the criterion of a module keeps the contract; the module is executed as code',
  },
  id: { ja: '視点の識別子（例：flood-risk）', en: 'id of the criterion, such as flood-risk' },
  file: {
    ja: '視点のモジュール（.js・.mjs・.cjs・.ts、又はパッケージ名）',
    en: 'its module: a .js, .mjs, .cjs or .ts file, or a package',
  },
  missing: {
    ja: ({ usage }) => `commonality criteria ${usage} の形で指定してください。`,
    en: ({ usage }) => `usage: commonality criteria ${usage}`,
  } satisfies Wording<{ readonly usage: string }>,
  unknownVerb: {
    ja: ({ verb, near }) =>
      `criteria ${verb} というコマンドはありません。${near === undefined ? 'show・new・test のいずれかです。' : `${near} ではありませんか。`}`,
    en: ({ verb, near }) =>
      `unknown command criteria ${verb}; ${near === undefined ? 'use show, new or test' : `did you mean ${near}?`}`,
  } satisfies Wording<{ readonly verb: string; readonly near: string | undefined }>,
} as const satisfies Record<string, Text | Wording<never>>;
