import { counted, figure } from '../../text/figure.js';
import { brief, briefList } from '../../text/brief.js';
import { error, info, warning } from '../../model/problemKind.js';

/** Problems of headers: CSV header cells, and the keys of YAML tasks. */
export const headerProblems = {
  'title-rows': info<{ readonly rows: number }>({
    ja: ({ rows }) =>
      `見出し行の上の${figure(rows)}行は表題とみなし、読みません。違う場合は --header-row を指定してください。`,
    en: ({ rows }) =>
      `${counted(rows, 'row')} above the header taken as title, not read. If wrong, give --header-row.`,
  }),
  'title-unit': warning<{ readonly unit: string }>({
    ja: ({ unit }) =>
      `表題に「単位：${brief(unit, 12)}」とありますが、値は換算せずに読みました。値を直すか、列の見出しに単位を付けてください。`,
    en: ({ unit }) =>
      `The title gives figures in “${brief(unit, 12)}”; they were read as they stand. Correct them, or name units by column.`,
  }),
  'two-row-header': info({
    ja: () =>
      '見出しを2行（この行とその下の行）とみなし、合わせて読みました。違う場合は --header-row を指定してください。',
    en: () => 'This row and the one below were read as one header. If that is wrong, give --header-row.',
  }),
  'header-row-missing': error<{ readonly row: number; readonly rows: number }>({
    ja: ({ row, rows }) =>
      `見出し行に${figure(row)}行目が指定されましたが、ファイルは${figure(rows)}行までです。`,
    en: ({ row, rows }) => `--header-row says ${figure(row)}, but the file ends at row ${figure(rows)}.`,
  }),
  'no-id-column': error<{
    readonly names: readonly string[];
    readonly header: readonly string[];
    readonly sign?: string | undefined;
  }>({
    ja: ({ names, header, sign }) =>
      sign === undefined
        ? `IDの列がありません。「${names.slice(0, 3).join('」「')}」等の見出しが要ります（今の見出し：${briefList(header, '、', 3)}）。`
        : `IDの列がありません。列は「${sign}」ではなく、コンマ・タブ・セミコロン（いずれも半角）で区切ってください（今の見出し：${briefList(header, '、', 3)}）。`,
    en: ({ names, header, sign }) =>
      sign === undefined
        ? `No id column. Call it ${names.slice(0, 3).join(', ')} …; the header was taken to be: ${briefList(header, ', ', 4)}`
        : `No id column. Part columns by a comma, a tab or a semicolon, not by “${sign}”; the header was taken to be: ${briefList(header, ', ', 4)}`,
  }),
  'names-as-ids': info({
    ja: () => 'IDの列がないため、事務名をIDとして使います。',
    en: () => 'There is no id column, so the names of the tasks serve as their ids.',
  }),
  'no-name-column': info({
    ja: () => '事務名の列がないため、IDを事務名として表示します。',
    en: () => 'There is no name column, so the ids of the tasks serve as their names.',
  }),
  'duplicate-header': error<{
    readonly name: string;
    readonly columns: readonly number[];
    readonly known: boolean;
  }>({
    ja: ({ name, columns, known }) =>
      `見出し「${brief(name)}」が${columns.join('・')}列目にあります。${known ? 'どの列も使いません。' : ''}一つにしてください。`,
    en: ({ name, columns, known }) =>
      `The header “${brief(name)}” stands in columns ${and(columns)}.${known ? ' None of them is used.' : ''} Keep one.`,
  }),
  'blank-header': error<{ readonly column: number }>({
    ja: ({ column }) => `${figure(column)}列目に値がありますが、見出しが空です。見出しを付けてください。`,
    en: ({ column }) => `Column ${figure(column)} has values but no header. Give it one.`,
  }),
  'blank-columns': info<{ readonly count: number }>({
    ja: ({ count }) => `見出しも値もない列（${figure(count)}列）は読み飛ばしました。`,
    en: ({ count }) => `Columns without header or values (${figure(count)}) were passed over.`,
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
  'unknown-columns': info<{ readonly names: readonly string[] }>({
    ja: ({ names }) => `点数に使わない列が${figure(names.length)}列あります：${briefList(names, '、')}`,
    en: ({ names }) => `${counted(names.length, 'column')} not known and not used: ${briefList(names, ', ')}`,
  }),
};

function and(columns: readonly number[]): string {
  return `${columns.slice(0, -1).join(', ')} and ${columns.at(-1)}`;
}
