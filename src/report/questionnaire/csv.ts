import { safeForCsv } from '../../text/safe/csv.js';
import type { Form } from '../../survey/form/form.js';

/** A questionnaire for those who have no spreadsheet that opens workbooks: the same cells, without formulas. */
export function* questionnaireCsv({ rows }: Form): Generator<string> {
  yield '\uFEFF'; // without it Excel reads Japanese as Shift_JIS
  for (const cells of rows)
    yield `${cells.map(({ text = '', role }) => (role === 'check' || role === 'status' ? '' : safeForCsv(text))).join(',')}\r\n`;
}
