import type { Text } from '../../text/lang.js';
import { counted, figure } from '../../text/figure.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import { blankLine, type ScreenLine } from '../layout/line.js';
import type { Page } from '../layout/report.js';
import { terminalReport, type Framed } from '../layout/screen.js';

/** A column that nothing reads, and the field that it could be. */
export interface UnusedEntry {
  /** what a spreadsheet calls it; blank for a key of YAML */
  readonly letter: string;
  readonly header: string;
  readonly field?: { readonly id: string; readonly title: Text } | undefined;
}

/** The unused columns of a file. */
export interface UnusedInFile {
  readonly file: string;
  readonly columns: readonly UnusedEntry[];
}

/** Every column that nothing reads, file by file, and how those that could be a field are made one. */
export const unusedColumnsTable = terminalReport<readonly UnusedInFile[], Page>(linesOf);

function* linesOf(files: readonly UnusedInFile[], page: Framed<Page>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped } = page;
  if (files.length === 0) yield line(says.none[lang]);
  for (const { file, columns } of files) {
    const grid = gridOf(gridColumns(page), columns, page.width);
    yield paint.strong(line(says.title[lang](file, columns.length)));
    yield* grid.head.map(paint.dim);
    for (const each of columns) yield* grid.lines(each);
    yield blankLine;
  }
  const [first] = files.flatMap(({ columns }) => columns.filter(({ field }) => field !== undefined));
  if (first?.field !== undefined) yield* wrapped(says.how[lang](first.field.id, first.header));
}

function gridColumns({ lang, paint }: Framed<Page>): readonly GridColumn<UnusedEntry>[] {
  return [
    { head: says.letter[lang], align: 'left', cell: ({ letter }) => letter },
    { head: says.header[lang], align: 'left', cell: ({ header }) => header, most: 40, paint: paint.strong },
    {
      head: says.field[lang],
      align: 'left',
      cell: ({ field }) => (field === undefined ? '' : titled(field.title[lang], field.id)),
      flexible: true,
    },
  ];
}

function titled(title: string, id: string): string {
  return title === id ? id : `${title} (${id})`;
}

const says = {
  none: { ja: '点数に使わない列はありません。', en: 'Every column is used.' },
  title: {
    ja: (file: string, count: number) => `${file}：点数に使わない列（${figure(count)}列）`,
    en: (file: string, count: number) => `${file}: ${counted(count, 'column')} not used`,
  },
  letter: { ja: '列', en: 'Column' },
  header: { ja: '見出し', en: 'Header' },
  field: { ja: '次の項目に当たりませんか', en: 'Could be' },
  how: {
    ja: (id: string, header: string) =>
      `当たるなら、設定ファイルに columns: { ${id}: ${header} } のように書いてください。`,
    en: (id: string, header: string) => `If so, write it in the config: columns: { ${id}: ${header} }`,
  },
} as const;
