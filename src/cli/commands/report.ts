import { Command, Option } from 'commander';
import { paperFormats } from '../../report/paper/formats.js';
import { paperParts, type PaperAbout, type PaperPart } from '../../report/paper/report.js';
import { plain, type Lang, type Text } from '../../text/lang.js';
import { displayWidth } from '../../text/width.js';
import type { Context } from '../context.js';
import { outputOptions, type OutputFlags } from '../options/outputOptions.js';
import { runOptions, type RunFlags } from '../options/runOptions.js';
import { readSurveyedAnswers } from '../options/surveyedAnswers.js';
import { targetsOf } from '../options/targets.js';
import { underHeading } from '../options/underHeading.js';
import { several, wordOf } from '../options/values.js';
import { withOptions } from '../options/withOptions.js';
import { completedBy } from '../options/words.js';
import { runScored } from '../runScored.js';
import { UsageError } from '../usageError.js';

interface Flags extends RunFlags, OutputFlags {
  readonly title?: string;
  readonly date?: string;
  readonly edition?: string;
  readonly mark?: string;
  readonly with?: readonly string[];
  readonly survey?: string;
}

/** `commonality report`: the paper that a committee can hold. */
export function reportCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('report')
    .description(says.about[lang])
    .argument('<inventory...>', says.inventory[lang]);
  withOptions(command, [...paperOptions(lang), ...outputOptions(lang, rules.formats), ...runOptions(lang)]);
  return command.action(async (paths: readonly string[], flags: Flags) =>
    end(await runReport(context, paths, flags)),
  );
}

const rules = {
  formats: paperFormats,
  otherwise: 'html',
  endings: { '.html': 'html', '.htm': 'html', '.md': 'markdown', '.xlsx': 'xlsx' },
} as const;

async function runReport(asked: Context, paths: readonly string[], flags: Flags): Promise<number> {
  const targets = targetsOf(flags.format ?? [], flags.output, rules);
  const about = aboutOf(flags);
  const parts = partsOf(flags);
  const surveyed = flags.survey === undefined ? undefined : await readSurveyedAnswers(flags.survey, asked);
  return runScored(asked, paths, {
    flags,
    targets,
    report: async (scored) => {
      const { paperPrinter } = await import('./report/paperPrinter.js');
      const print = await paperPrinter(scored, { about, parts, surveyed });
      return { print };
    },
  });
}

/** What is to be put into the paper; answers of a survey wherever they are given. Throws UsageError where they are not. */
function partsOf({ with: asked = [], survey }: Flags): readonly PaperPart[] {
  const parts = asked
    .flatMap((each) => each.split(/[,、，]/))
    .map((each) => wordOf('--with', each.trim(), paperParts));
  if (parts.includes('survey') && survey === undefined) throw new UsageError(plain(says.noSurvey));
  return [...new Set([...parts, ...(survey === undefined ? [] : ['survey' as const])])];
}

// Columns that fit beside the other on the sheet.
const room = { title: 60, date: 30, edition: 30, mark: 20 } as const;

/** What the user says of the paper. Throws UsageError where it would not fit on the sheet. */
function aboutOf({ title, date, edition, mark }: Flags): PaperAbout {
  const about = { title, date, edition, mark };
  for (const [name, most] of Object.entries(room)) {
    const given = about[name as keyof typeof room]; // the keys of room are these
    if (given !== undefined && (given.trim() === '' || displayWidth(given) > most))
      throw new UsageError(plain(tooLong(`--${name}`, most)));
  }
  return about;
}

function tooLong(option: string, most: number): Text {
  return {
    ja: `${option} には1字以上、全角${most / 2}字以内で指定してください。`,
    en: `${option} must be a text of 1 to ${most} columns`,
  };
}

function paperOptions(lang: Lang): readonly Option[] {
  return underHeading(says.paper[lang], [
    new Option('--title <text>', says.title[lang]),
    new Option('--date <text>', says.date[lang]),
    new Option('--edition <text>', says.edition[lang]),
    new Option('--mark <text>', says.mark[lang]),
    completedBy(new Option('--with <part,...>', says.with[lang]).argParser(several), paperParts),
    new Option('--survey <file>', says.survey[lang]),
  ]);
}

const says = {
  about: {
    ja: '検討資料を作る（A4 1枚の要約、全事務の一覧と根拠。1つのHTMLファイル）',
    en: 'write the paper for a committee: one sheet of A4, and every task with its evidence, in one HTML file',
  },
  inventory: {
    ja: '事務一覧（CSV・YAML。複数可、- は標準入力）',
    en: 'task inventories (CSV or YAML; several are merged; - is standard input)',
  },
  paper: { ja: '資料：', en: 'Paper:' },
  title: { ja: '表題', en: 'title of the paper' },
  date: { ja: '日付（例：令和8年12月1日）。指定がなければ書かない', en: 'date on the sheet (default: none)' },
  edition: { ja: '版（例：第2版）', en: 'edition, for example “2nd draft”' },
  with: {
    ja: '加える部分：robustness（順位の確かさ）・effect（効果と誤差）・survey（調査の結果。--survey が要る）',
    en: 'parts to add: robustness (how sure the ranks are), effect (hours freed with their error), survey (what municipalities answered; needs --survey)',
  },
  survey: {
    ja: '調査の結果（survey read -f json=ファイル名）。回答状況、推計と誤差、人口区分ごとの効果を加える',
    en: 'answers of a survey (survey read -f json=FILE): adds responses, estimates with their error, and the effect by class',
  },
  noSurvey: {
    ja: '--with survey には、survey read の -f json=ファイル名 で書き出した結果を --survey で指定してください。',
    en: '--with survey needs the answers: name the file that survey read -f json=FILE wrote with --survey',
  },
  mark: { ja: '取扱いの表示（例：取扱注意）', en: 'mark on the sheet, for example CONFIDENTIAL' },
} as const satisfies Record<string, Text>;
