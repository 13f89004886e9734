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
  /** whether it counts cases without saying that they are the nation's */
  readonly isOwnCount?: boolean;
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
  const counted = files.flatMap(({ columns }) => columns.filter(({ isOwnCount }) => isOwnCount));
  if (counted[0] !== undefined) yield* wrapped(says.whyNoCount[lang](counted[0].header));
}

function gridColumns({ lang, paint }: Framed<Page>): readonly GridColumn<UnusedEntry>[] {
  return [
    { head: says.letter[lang], align: 'left', cell: ({ letter }) => letter },
    { head: says.header[lang], align: 'left', cell: ({ header }) => header, most: 40, paint: paint.strong },
    {
      head: says.field[lang],
      align: 'left',
      cell: ({ field, isOwnCount = false }) => {
        if (isOwnCount) return says.ownCount[lang];
        return field === undefined ? '' : titled(field.title[lang], field.id);
      },
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
  ownCount: {
    ja: '全国の件数の場合のみ cases_per_year',
    en: 'cases_per_year, if of all Japan',
  },
  whyNoCount: {
    ja: (header: string) =>
      `「${header}」など団体の件数は、全国の件数（cases_per_year）として読みません。そのままで構いません。根拠法令と条を記入すれば、全国の件数は公的記録から補われます。全国の合計であれば、見出しを「全国の年間手続件数」としてください。`,
    en: (header: string) =>
      `A body's own count, such as ${header}, is not read as cases_per_year, which is of all bodies together. Leave it as it is: where the governing law and its article are given, the public record fills in the nation's cases. If it is a nationwide total, head it nationwide cases.`,
  },
  how: {
    ja: (id: string, header: string) =>
      `当たるなら、設定ファイルに columns: { ${id}: ${header} } のように書いてください。`,
    en: (id: string, header: string) => `If so, write it in the config: columns: { ${id}: ${header} }`,
  },
} as const;
