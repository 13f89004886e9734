import { stratumName } from '../../survey/stratumName.js';
import type { Field } from '../../criterion/field.js';
import { estimateText } from '../../survey/estimateText.js';
import { intervalNames } from '../../survey/filledInventory.js';
import type { Remark } from '../../survey/answers/remark.js';
import type { ClassResponse } from '../../survey/estimates/estimates.js';
import type { FieldEstimate } from '../../survey/estimates/field.js';
import type { SurveyOutcome } from '../../survey/outcome.js';
import { figure, percent } from '../../text/figure.js';
import { word, type Lang } from '../../text/lang.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import { blankLine, inLine, type ScreenLine } from '../layout/line.js';
import type { Page, Report } from '../layout/report.js';
import { terminalReport, type Framed } from '../layout/screen.js';
import {
  answersHeadline,
  answerTexts,
  blankNote,
  fieldName,
  methodNotes,
  togetherNotes,
  vendorNotes,
  weightsNote,
  whyNot,
} from './words.js';

/** Where answers are shown, with the fields that they fill. */
export interface AnswersPage extends Page {
  readonly fields: Readonly<Record<string, Field>>;
}

export type AnswersReport = Report<SurveyOutcome, AnswersPage>;

/** Who answered, what the answers say of all municipalities, and what somebody has to look at. */
export const answersTable: AnswersReport = terminalReport(linesOf);

function* linesOf(outcome: SurveyOutcome, page: Framed<AnswersPage>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped, rule, width } = page;
  const { estimates, gathered } = outcome;
  yield paint.strong(line(answerTexts.title[lang]));
  yield* wrapped(answersHeadline[lang](outcome));
  yield rule;
  const classes = gridOf(classColumns(lang), estimates.classes, width);
  yield* classes.head.map(paint.dim);
  yield* estimates.classes.flatMap(classes.lines);
  for (const note of togetherNotes(outcome)) yield* wrapped(note[lang]).map(paint.warn);
  for (const note of methodNotes(outcome)) yield* wrapped(note[lang]);
  yield* wrapped(weightsNote[lang](outcome)).map(paint.dim);
  yield blankLine;
  yield paint.heading(line(answerTexts.estimates[lang]));
  yield rule;
  const grid = gridOf(estimateColumns(page), estimates.fields, width - 2);
  yield* grid.head.map((each) => paint.dim(inLine([line('  '), each])));
  for (const task of outcome.plan.tasks) {
    yield paint.strong(line(`${task.id}  ${task.name}`));
    const own = estimates.fields.filter((each) => each.task === task.id);
    yield* own.flatMap(grid.lines).map((each) => inLine([line('  '), each]));
  }
  yield* wrapped(answerTexts.between_note[lang]).map(paint.dim);
  yield* wrapped(answerTexts.effect_note[lang]).map(paint.dim);
  yield* vendorLines(outcome, page);
  yield* remarkLines(outcome, page);
  if (gathered.blank.length > 0)
    yield* wrapped(blankNote[lang]({ count: gathered.blank.length })).map(paint.dim);
  const silent = silentTowns(outcome);
  if (silent.length > 0)
    yield* wrapped(`${answerTexts.silent[lang]}: ${silent.join(lang === 'ja' ? '、' : ', ')}`);
}

/** Columns of the classes. */
export function classColumns(lang: Lang): readonly GridColumn<ClassResponse>[] {
  return [
    {
      head: answerTexts.stratum[lang],
      align: 'left',
      cell: ({ stratum }) => stratumName(stratum)[lang],
      flexible: true,
    },
    { head: answerTexts.population[lang], align: 'right', cell: ({ population }) => figure(population) },
    { head: answerTexts.asked[lang], align: 'right', cell: ({ asked }) => figure(asked) },
    { head: answerTexts.answered[lang], align: 'right', cell: ({ answered }) => figure(answered) },
    { head: answerTexts.rate[lang], align: 'right', cell: rateOf },
  ];
}

function rateOf({ asked, answered }: ClassResponse): string {
  return asked === 0 ? '-' : percent(answered / asked, 0);
}

function estimateColumns({ lang, fields }: Framed<AnswersPage>): readonly GridColumn<FieldEstimate>[] {
  return [
    {
      head: answerTexts.field[lang],
      align: 'left',
      cell: (each) => fieldName(each, fields[each.field]?.title)[lang],
      flexible: true,
    },
    {
      head: answerTexts.estimate[lang],
      align: 'left',
      cell: (each) => allText(each, fields, lang),
    },
    {
      head: answerTexts.n[lang],
      align: 'right',
      cell: ({ all }) => (typeof all === 'string' ? '-' : figure(all.n)),
    },
    { head: answerTexts.effect[lang], align: 'right', cell: effectText },
    {
      head: answerTexts.between[lang],
      align: 'right',
      cell: ({ between }) => (between === undefined ? '-' : percent(between, 0)),
    },
  ];
}

/** The design effect of the estimate nationwide. */
export function effectText({ all }: FieldEstimate): string {
  return typeof all === 'string' || all.designEffect === undefined ? '-' : figure(all.designEffect, 2);
}

/** The estimate nationwide, or why there is none. */
export function allText({ all, field }: FieldEstimate, fields: AnswersPage['fields'], lang: Lang): string {
  if (typeof all === 'string') return whyNot[all][lang];
  return estimateText(all, fields[field] ?? unknownField, lang);
}

/** A field of which nothing is known but that it holds figures. */
export const unknownField: Field = { kind: 'number', title: { ja: '', en: '' } };

function* vendorLines(outcome: SurveyOutcome, page: Framed<AnswersPage>): Generator<ScreenLine> {
  const { lang, paint, line, rule, wrapped } = page;
  const notes = vendorNotes(outcome);
  if (notes.length === 0) return;
  yield blankLine;
  yield paint.heading(line(answerTexts.vendors[lang]));
  yield rule;
  for (const note of notes) yield* wrapped(note[lang]);
}

function* remarkLines({ remarks }: SurveyOutcome, page: Framed<AnswersPage>): Generator<ScreenLine> {
  const { lang, paint, line, rule } = page;
  for (const severity of ['error', 'info'] as const) {
    const own = remarks.filter((each) => each.severity === severity);
    if (own.length === 0) continue;
    yield blankLine;
    const head = severity === 'error' ? answerTexts.remarks : answerTexts.read;
    yield inLine([paint.heading(line(head[lang])), line(` (${figure(own.length)})`)]);
    yield rule;
    for (const each of own) {
      yield* page.wrapped(placeText(each)).map(paint.dim);
      yield* page.hanging(word(each.says, lang), { lead: '  ' });
    }
  }
}

/** File, sheet and cell of a remark. */
export function placeText({ file, sheet, cell }: Pick<Remark, 'file' | 'sheet' | 'cell'>): string {
  const at = [sheet, cell].flatMap((part) => part ?? []).join('!');
  return at === '' ? file : `${file} ${at}`;
}

/** Municipalities that were asked and sent nothing, by name. */
export function silentTowns({ silent }: SurveyOutcome): readonly string[] {
  return silent.map(({ code, prefecture, name }) => `${prefecture}${name} (${code})`);
}

/** How an estimate was made, in words. */
export function methodText({ all }: FieldEstimate, lang: Lang): string {
  return typeof all === 'string' ? whyNot[all][lang] : intervalNames[all.method][lang];
}
