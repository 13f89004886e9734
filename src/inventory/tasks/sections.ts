import { idShape } from './idShape.js';
import { otherRow } from './otherRows.js';
import { filledIn, saidBy, type AsideRow, type CellOfRow, type TableRows, type Usual } from './tableRows.js';

// Ⅰ, 第1章, 第二款, Ａ, ■: what numbers the parts of a list, and no id of a list that numbers its tasks.
const partNumber =
  /^(?:第[\d一二三四五六七八九十]{1,3}[章節編部款項目]?|[ivx]{1,4}|[a-z]|[一二三四五六七八九十甲乙丙丁]|[■◆●▼▶◎○□◇▲★☆§])[.、:)]?$/iu;

const division =
  '(?:[課部局室係班署]|グループ|チーム|関係(?:事務|業務)?|部門|分野|所管(?:分|事務)?|担当(?:分)?|委員会|事務局)';

/** Signs of which a heading within a list is made, and no name. */
const marked: readonly RegExp[] = [
  /^(?:【[^【】]+】|《[^《》]+》|〈[^〈〉]+〉|<[^<>]+>|\[[^[\]]+\]|〔[^〔〕]+〕|≪[^≪≫]+≫)$/u,
  /^[IVX]{1,4}[.、:\s]\s*\S/u,
];

/** Words of which one is made, and with which a name may end too. */
const worded: readonly RegExp[] = [
  /^[■◆●▼▶◎□◇▲★☆§]\s*\S/u,
  /^第[\d一二三四五六七八九十]{1,3}(?:[章節編款]|[部項目](?:\s|$))/u,
  new RegExp(`${division}(?:\\s?[(][^()]{1,20}[)])?$`, 'u'),
  /^(?:section|part|chapter)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})\b|\s(?:division|department|section)$/i,
];

const longestHeading = 60;

/** Whether a text is made as the heading of a part of a list is: 【市民課】, Ⅱ 税務課関係, 第1款 総務費. */
export function isSectionHeading(text: string): boolean {
  return isMarkedHeading(text) || fits(text, worded);
}

function isMarkedHeading(text: string): boolean {
  return fits(text, marked);
}

function fits(text: string, patterns: readonly RegExp[]): boolean {
  const plain = text.normalize('NFKC').trim();
  return plain.length <= longestHeading && patterns.some((pattern) => pattern.test(plain));
}

interface Band {
  readonly table: TableRows;
  readonly row: number;
  /** what the tasks of the whole table are like */
  readonly usual: () => Usual;
  /** whether a row that is fuller follows before the table ends */
  readonly isFollowed: (row: number) => boolean;
}

/**
 * What a row is if it heads a part of the list and is no task: all that it says is one text, merged over the table, made as
 * headings are, or in place of an id and made as no id is.
 */
export function sectionAt(band: Band): AsideRow | undefined {
  const { table, row } = band;
  const filled = table.rows.filled(row, 3);
  if (filled === 0 || filled > 2) return undefined;
  const cells = filledIn(table, row);
  const [first] = cells;
  if (first === undefined || otherRow(cells.map(({ text }) => text)) !== undefined) return undefined;
  const isHeading = filled === 1 ? isBand(band, first) : isNumberedBand(band, cells);
  return isHeading ? { is: 'section-row', ...saidBy(cells) } : undefined;
}

function isBand({ table, row, usual, isFollowed }: Band, { column, text }: CellOfRow): boolean {
  const { id, name } = table;
  if (/^[\d\s.,-]*$/.test(text.normalize('NFKC')) || table.read.has(column)) return false;
  if (isAcross(table, row)) return true;
  if (!isFollowed(row) || column > Math.max(id ?? 0, name ?? 0)) return false;
  if (column === id) return (name !== undefined || isSectionHeading(text)) && isNoId(text, usual());
  return isMarkedHeading(text) || (isSectionHeading(text) && (id !== undefined || isMostlyFuller(usual())));
}

/** Whether a cell is merged over both the id and the name, or from the first of them to the end of the table. */
function isAcross({ id, name, last, merged }: TableRows, row: number): boolean {
  const { left, right } = merged?.(row) ?? { left: 0, right: 0 };
  if (right === left) return false;
  const own = [id, name].flatMap((column) => column ?? []);
  const begins = left <= Math.min(...own);
  return begins && (right >= last || (own.length > 1 && right >= Math.max(...own)));
}

/** Where names serve as ids, a task may be but a name: not in a list in which few are. */
function isMostlyFuller({ rows }: Usual): boolean {
  return rows.lone * 2 <= rows.fuller;
}

/** Whether a text is made as none of the ids is. */
function isNoId(text: string, { shapes }: Usual): boolean {
  return shapes.size > 0 && !shapes.has(idShape(text));
}

/** The number of a part where ids are, and what it is called beside it; the tasks of the list fill more. */
function isNumberedBand(
  { table, row, usual, isFollowed }: Band,
  [first, second]: readonly CellOfRow[],
): boolean {
  if (first?.column !== table.id || second?.column !== table.name) return false;
  const isNumber = partNumber.test(first?.text.normalize('NFKC') ?? '');
  return (
    isNumber && isFollowed(row) && usual().filled > 2 && !usual().fullerShapes.has(idShape(first?.text ?? ''))
  );
}
