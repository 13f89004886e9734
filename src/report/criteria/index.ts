import type { Contract } from '../../model/contract.js';
import { contractJson } from './contractJson.js';
import { contractTable } from './contractTable.js';
import { listJson } from './listJson.js';
import { listMarkdown } from './listMarkdown.js';
import { listTable } from './listTable.js';
import type { Overview } from './overview.js';
import type { Report } from '../layout/report.js';
import type { CriteriaFormat } from './page.js';
import type { Portrait } from './portrait.js';
import { showJson } from './showJson.js';
import { showMarkdown } from './showMarkdown.js';
import { showTable } from './showTable.js';

export type { CriterionEntry, Overview } from './overview.js';
export type { Report } from '../layout/report.js';
export { criteriaFormats } from './page.js';
export type { Portrait } from './portrait.js';

/** Writers of the list of all criteria. */
export const listWriters: Readonly<Record<CriteriaFormat, Report<Overview>>> = {
  table: listTable,
  json: listJson,
  markdown: listMarkdown,
};

/** Writers of one criterion. */
export const showWriters: Readonly<Record<CriteriaFormat, Report<Portrait>>> = {
  table: showTable,
  json: showJson,
  markdown: showMarkdown,
};

export const contractFormats = ['table', 'json'] as const;

/** Writers of what came of a contract. */
export const contractWriters: Readonly<Record<(typeof contractFormats)[number], Report<Contract>>> = {
  table: contractTable,
  json: contractJson,
};
