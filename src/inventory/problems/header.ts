import { error, info, warning } from '../../model/problemKind.js';
import { brief, briefList } from '../../text/brief.js';
import { counted, figure } from '../../text/figure.js';
import type { Text } from '../../text/lang.js';

/** Problems of headers as a whole: CSV header rows, and the keys of YAML tasks. */
export const headerProblems = {
  'title-rows': info<{ readonly rows: number }>({
    ja: ({ rows }) =>
      `見出し行の上の${figure(rows)}行は表題とみなし、読みません。違う場合は --header-row を指定してください。`,
    en: ({ rows }) =>
      `${counted(rows, 'row')} above the header taken as title, not read. If wrong, give --header-row.`,
  }),
  'tasks-above-header': error<{ readonly rows: number }>({
    ja: ({ rows }) =>
      `見出し行の上に事務らしい行が${figure(rows)}行あり、読まれません。見出し行を先頭に移すか、--header-row を指定してください。`,
    en: ({ rows }) =>
      `${rows === 1 ? 'A row above the header looks like a task and is' : `${figure(rows)} rows above the header look like tasks and are`} not read. Move the header to the top, or give --header-row.`,
  }),
  'title-unit': warning<{ readonly unit: string }>({
    ja: ({ unit }) =>
      `表題に「単位：${brief(unit, 12)}」とありますが、値は換算せずに読みました。値を直すか、列の見出しに単位を付けてください。`,
    en: ({ unit }) =>
      `The title gives figures in “${brief(unit, 12)}”; they were read unconverted. Correct them, or name units by column.`,
  }),
  'two-row-header': info({
    ja: () =>
      '見出しを2行（この行とその下の行）とみなし、合わせて読みました。違う場合は --header-row を指定してください。',
    en: () => 'This row and the one below were read as one header. If that is wrong, give --header-row.',
  }),
  'header-like-row': info<{ readonly what: Text }>({
    ja: ({ what }) => `見出しの下の${what.ja}とみなし、事務としては読みません。`,
    en: ({ what }) => `This row below the header is taken for ${what.en}, not for a task.`,
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
        : `No id column. Separate columns with a comma, a tab or a semicolon, not “${sign}”; the header was taken to be: ${briefList(header, ', ', 4)}`,
  }),
  'names-as-ids': info({
    ja: () => 'IDの列がないため、事務名をIDとして使います。',
    en: () => 'There is no id column, so the names of the tasks serve as their ids.',
  }),
  'no-name-column': info<{ readonly likely?: string | undefined }>({
    ja: ({ likely }) =>
      `事務名の列がないため、IDを事務名として表示します。${likely === undefined ? '' : `「${brief(likely, 20)}」がそうなら、設定に columns: { name: ${brief(likely, 20)} } を。`}`,
    en: ({ likely }) =>
      `No name column: the ids serve as names.${likely === undefined ? '' : ` If “${brief(likely, 20)}” is it, write columns: { name: ${brief(likely, 20)} } in the config.`}`,
  }),
};
