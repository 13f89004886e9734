import * as z from 'zod';
import { InventoryError } from '../inventory/error.js';
import type { Problem } from '../model/problem.js';
import { gatherMunicipalTasks } from '../record/articles/gatherMunicipalTasks.js';
import { municipalTaskRows } from '../record/articles/municipalTaskRows.js';
import { isNoMunicipalAct, municipalTaskWords } from '../record/municipalTaskWords.js';
import { readArticles } from '../record/reading/readArticles.js';
import { inventoryRows, type SurveySheet } from '../record/survey/inventoryRows.js';
import { readSurvey, type Survey, type SurveyOptions } from '../record/survey/readSurvey.js';
import { groupings, tally } from '../record/survey/tally.js';
import { refuseWrongShape } from './refuseWrongShape.js';
import { streamShape } from './shapes.js';

/** What makes a task: a law, an act with its orders and rules, a procedure, or what a town does under one chapter. */
export const importGroupings = [...groupings, 'task'] as const;

/** How a survey is imported; everything has a default. */
export interface ImportOptions extends Pick<SurveyOptions<never>, 'onRows'> {
  /** default `family` */
  readonly by?: (typeof importGroupings)[number];
  /** the name of the file in problems */
  readonly name?: string;
}

/** A survey that was read, and the inventory that it makes. */
export interface ImportedSurvey extends Survey<unknown> {
  readonly sheet: SurveySheet;
  readonly problems: readonly Problem[];
}

const importShape = z.strictObject({
  by: z.enum(importGroupings).optional(),
  name: z.string().optional(),
  onRows: z.unknown().optional(),
});

/**
 * Reads the state's survey of procedures (行政手続等の悉皆調査, the CSV as published, or gzip of it) as an inventory.
 * Throws OptionsError if an argument cannot be used, InventoryError if the survey cannot be read.
 */
export async function importProcedures(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  options: ImportOptions = {},
): Promise<ImportedSurvey> {
  refuseWrongShape({ bytes: [bytes, streamShape], options: [options, importShape] });
  const { by = 'family', name = 'survey.csv', onRows } = options;
  const pieces = bytes instanceof Uint8Array ? only(bytes) : bytes;
  const asked = { name, ...(onRows === undefined ? {} : { onRows }) };
  return by === 'task' ? readTasks(pieces, asked) : readGroups(pieces, by, asked);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

type Asked = Omit<SurveyOptions<never>, 'into'>;

async function readGroups(
  bytes: AsyncIterable<Uint8Array>,
  by: (typeof groupings)[number],
  asked: Asked,
): Promise<ImportedSurvey> {
  const { value, problems } = await readSurvey(bytes, { ...asked, into: tally(by) });
  if (value === undefined) throw new InventoryError(problems);
  return { ...value, sheet: inventoryRows(value.groups, by), problems };
}

/** Tasks of municipalities, by the articles of the record. */
async function readTasks(bytes: AsyncIterable<Uint8Array>, asked: Asked): Promise<ImportedSurvey> {
  const table = readArticles();
  const into = gatherMunicipalTasks(table, isNoMunicipalAct);
  const { value, problems } = await readSurvey(bytes, { ...asked, into });
  if (value === undefined) throw new InventoryError(problems);
  return { ...value, sheet: municipalTaskRows(value.groups, municipalTaskWords(table.about)), problems };
}
