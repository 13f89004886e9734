import { isShareKind } from '../../criterion/kinds.js';
import type { Interval95 } from '../../survey/estimates/estimate.js';
import type { FieldEstimate } from '../../survey/estimates/field.js';
import { intervalNames } from '../../survey/filledInventory.js';
import type { SurveyOutcome } from '../../survey/outcome.js';
import { stratumName } from '../../survey/stratumName.js';
import { word } from '../../text/lang.js';
import { lineCell, textCell } from '../score/xlsx/cells.js';
import { workbook, type WrittenCell, type WrittenSheet } from '../workbook/workbook.js';
import { methodText, silentTowns, unknownField, type AnswersPage } from './answers.js';
import {
  answersHeadline,
  answerTexts,
  fieldName,
  methodNotes,
  togetherNotes,
  vendorNotes,
  weightsNote,
} from './words.js';

type Row = readonly WrittenCell[];
type AnswersSheetPage = Pick<AnswersPage, 'lang' | 'fields'>;

/** The bytes of a workbook: who answered, the estimates nationwide and by class as figures, and what to look at. */
export function answersXlsx(outcome: SurveyOutcome, page: AnswersSheetPage): Uint8Array {
  return workbook([
    responseSheet(outcome, page),
    estimateSheet(outcome, page),
    classSheet(outcome, page),
    remarkSheet(outcome, page),
  ]);
}

function headOf(
  names: readonly (keyof typeof answerTexts)[],
  { lang }: AnswersSheetPage,
): readonly WrittenCell[] {
  return names.map((name) => ({ style: 'head', value: answerTexts[name][lang] }));
}

function note(value: string): Row {
  return [{ style: 'plain', value }];
}

function responseSheet(outcome: SurveyOutcome, page: AnswersSheetPage): WrittenSheet {
  const { lang } = page;
  const { classes } = outcome.estimates;
  const rows = classes.map(({ stratum, population, asked, answered }): Row => [
    textCell(stratumName(stratum)[lang]),
    ...[population, asked, answered].map((value): WrittenCell => ({ style: 'figure', value })),
    { style: 'share', value: asked === 0 ? undefined : answered / asked },
  ]);
  const vendors = vendorNotes(outcome).map((each) => each[lang]);
  const silent = silentTowns(outcome);
  const notes = [...togetherNotes(outcome), ...methodNotes(outcome)].map((each) => each[lang]);
  return {
    name: answerTexts.title[lang],
    widths: [34, 12, 12, 12, 12],
    rows: [
      [{ style: 'title', value: answerTexts.title[lang] }],
      note(answersHeadline[lang](outcome)),
      [],
      headOf(['stratum', 'population', 'asked', 'answered', 'rate'], page),
      ...rows,
      [],
      ...[...notes, weightsNote[lang](outcome)].map(note),
      ...under(answerTexts.vendors[lang], vendors),
      ...under(answerTexts.silent[lang], silent),
    ],
  };
}

function under(heading: string, lines: readonly string[]): readonly Row[] {
  return lines.length === 0 ? [] : [[], note(heading), ...lines.map(note)];
}

function estimateSheet({ estimates, plan }: SurveyOutcome, page: AnswersSheetPage): WrittenSheet {
  const { lang } = page;
  const heads = headOf(
    [
      'id',
      'task',
      'field',
      'estimate',
      'low',
      'high',
      'median',
      'n',
      'unknown',
      'blank',
      'effect',
      'between',
    ],
    page,
  );
  const rows = estimates.fields.map((each): Row => {
    const { all, median, unknown, blank, between } = each;
    const known = typeof all === 'string' ? undefined : all;
    return [
      ...namedCells(each, plan, page),
      ...intervalCells(known, each, page),
      figureCell(median?.value, each, page),
      ...[known?.n, unknown, blank].map((value): WrittenCell => ({ style: 'figure', value })),
      { style: 'value', value: known?.designEffect },
      { style: 'share', value: between },
      textCell(methodText(each, lang)),
    ];
  });
  return {
    name: answerTexts.nationwide[lang],
    widths: [8, 30, 26, 14, 14, 14, 14, 7, 7, 7, 9, 9, 36],
    headRow: 1,
    rows: [[...heads, ...headOf(['method'], page)], ...rows],
  };
}

function classSheet({ estimates, plan }: SurveyOutcome, page: AnswersSheetPage): WrittenSheet {
  const { lang } = page;
  const heads = headOf(['id', 'task', 'field', 'stratum', 'estimate', 'low', 'high', 'n', 'method'], page);
  const rows = estimates.fields.flatMap((each) =>
    each.classes.map((found): Row => [
      ...namedCells(each, plan, page),
      textCell(stratumName(found.stratum)[lang]),
      ...intervalCells(found, each, page),
      { style: 'figure', value: found.n },
      textCell(intervalNames[found.method][lang]),
    ]),
  );
  return {
    name: answerTexts.byClass[lang],
    widths: [8, 30, 26, 22, 14, 14, 14, 7, 36],
    headRow: 1,
    rows: [heads, ...rows],
  };
}

function namedCells(
  each: FieldEstimate,
  { tasks }: SurveyOutcome['plan'],
  { lang, fields }: AnswersSheetPage,
): Row {
  const name = tasks.find(({ id }) => id === each.task)?.name ?? '';
  return [lineCell(each.task), textCell(name), textCell(fieldName(each, fields[each.field]?.title)[lang])];
}

function intervalCells(
  found: Pick<Interval95, 'value' | 'low' | 'high'> | undefined,
  each: FieldEstimate,
  page: AnswersSheetPage,
): Row {
  return [found?.value, found?.low, found?.high].map((value) => figureCell(value, each, page));
}

function figureCell(
  value: number | undefined,
  { field }: FieldEstimate,
  { fields }: AnswersSheetPage,
): WrittenCell {
  const { kind } = fields[field] ?? unknownField;
  const style = isShareKind(kind) ? 'share' : 'score';
  return { style, value: value !== undefined && Number.isFinite(value) ? value : undefined };
}

function remarkSheet({ remarks }: SurveyOutcome, page: AnswersSheetPage): WrittenSheet {
  const { lang } = page;
  const rows = remarks.map(({ severity, file, sheet, cell, says }): Row => [
    textCell((severity === 'error' ? answerTexts.remarks : answerTexts.read)[lang]),
    textCell(file),
    textCell(sheet),
    lineCell(cell ?? ''),
    textCell(word(says, lang)),
  ]);
  return {
    name: answerTexts.remarks[lang],
    widths: [24, 34, 18, 9, 110],
    headRow: 1,
    rows: [headOf(['sort', 'file', 'sheet', 'cell', 'says'], page), ...rows],
  };
}
