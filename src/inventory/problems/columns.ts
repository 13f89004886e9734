import { error, info, warning } from '../../model/problemKind.js';
import { brief, briefList } from '../../text/brief.js';
import { columnLetters } from '../../model/address.js';
import { counted, figure } from '../../text/figure.js';

/** A header that stands several times, and the numbers of its columns. */
export interface RepeatedColumn {
  readonly name: string;
  readonly columns: readonly number[];
}

/** Problems of single headers and of the columns below them. */
export const columnProblems = {
  'duplicate-header': error<RepeatedColumn & { readonly field: string }>({
    ja: ({ name, columns, field }) =>
      `「${brief(name, 14)}」が${lettersOf(columns).join('・')}列にあり、使いません。選ぶには columns: { ${brief(field, 30)}: { column: ${lettersOf(columns)[0]} } }`,
    en: ({ name, columns, field }) =>
      `“${brief(name, 20)}” heads columns ${and(lettersOf(columns))}; none is used. Choose: columns: { ${brief(field, 30)}: { column: ${lettersOf(columns)[0]} } }`,
  }),
  'repeated-column': info<RepeatedColumn>({
    ja: ({ name, columns }) =>
      `点数に使わない見出し「${brief(name, 24)}」が${lettersOf(columns).join('・')}列にあります。`,
    en: ({ name, columns }) =>
      `The header “${brief(name, 30)}”, which is not used, is in columns ${and(lettersOf(columns))}.`,
  }),
  'blank-header': error<{ readonly column: number }>({
    ja: ({ column }) => `${figure(column)}列目に値がありますが、見出しが空です。見出しを付けてください。`,
    en: ({ column }) => `Column ${figure(column)} has values but no header. Give it one.`,
  }),
  'blank-columns': info<{ readonly count: number }>({
    ja: ({ count }) => `見出しも値もない列（${figure(count)}列）は読み飛ばしました。`,
    en: ({ count }) => `Columns without header or values (${figure(count)}) were skipped.`,
  }),
  'did-you-mean': warning<{ readonly name: string; readonly known: string }>({
    ja: ({ name, known }) => `「${brief(name)}」は「${known}」の誤りではありませんか。この列は使いません。`,
    en: ({ name, known }) => `“${brief(name)}” is not known and not used: did you mean “${known}”?`,
  }),
  'other-unit': error<{ readonly name: string; readonly unit: string }>({
    ja: ({ name, unit }) =>
      `「${brief(name, 30)}」の単位「${brief(unit, 12)}」は換算できず、列を使いません。値と見出しを直してください。`,
    en: ({ name, unit }) =>
      `“${brief(name, 30)}” is not used: “${brief(unit, 12)}” is not converted. Correct figures and header.`,
  }),
  'own-column-missing': warning<{ readonly name: string; readonly field: string }>({
    ja: ({ name, field }) =>
      `設定にある見出し「${brief(name, 24)}」（${brief(field, 30)}）がどのファイルにもありません。`,
    en: ({ name, field }) =>
      `No file has the column “${brief(name, 30)}” that the config names for ${brief(field, 30)}.`,
  }),
  'filled-down': info<{ readonly field: string; readonly cells: number }>({
    ja: ({ field, cells }) =>
      `設定の fill_down に従い、${brief(field, 40)} の空欄${figure(cells)}件を上の値で補いました。`,
    en: ({ field, cells }) =>
      `${counted(cells, 'blank cell')} of ${brief(field, 40)} filled with the value above, as fill_down says.`,
  }),
  'unknown-columns': info<{ readonly names: readonly string[] }>({
    ja: ({ names }) => `点数に使わない列が${figure(names.length)}列あります：${briefList(names, '、')}`,
    en: ({ names }) => `${counted(names.length, 'column')} not known and not used: ${briefList(names, ', ')}`,
  }),
};

function and(columns: readonly string[]): string {
  return `${columns.slice(0, -1).join(', ')} and ${columns.at(-1)}`;
}

/** As spreadsheets call them; of many, the first few. */
function lettersOf(columns: readonly number[]): readonly string[] {
  const letters = columns.map((column) => columnLetters(column));
  return letters.length <= 6 ? letters : [...letters.slice(0, 5), `… ${letters.at(-1)}`];
}
