import { cellReader } from '../inventory/cells/cell.js';
import { writtenCell } from '../inventory/cells/writtenCell.js';
import { marginTitle, type MarginKind } from '../record/municipalities/margins.js';
import type { CellValue, Field } from '../criterion/field.js';
import { isShareKind } from '../criterion/kinds.js';
import { isRange, type Figure } from '../criterion/range.js';
import { counted } from '../text/figure.js';
import type { Lang, Text, Wording } from '../text/lang.js';
import type { CostChange } from './estimates/costChange.js';
import type { FieldEstimate } from './estimates/field.js';
import type { Interval95, NoEstimate } from './estimates/estimate.js';
import type { SurveyPlan } from './plan.js';
import { pairedChange, pairedFields } from './questions/question.js';
import type { VendorFinding } from './answers/vendors.js';

/** A cell that an estimate was to fill. */
export interface FilledCell {
  readonly task: string;
  readonly field: string;
  readonly title: Text;
  /** as it is written; undefined where it was not */
  readonly text: string | undefined;
  /** why nothing was written: the analyst's own figure stands, or there is no estimate */
  readonly why?: 'stands' | 'single' | NoEstimate | undefined;
}

/** An inventory with what a survey found, and what became of each of its estimates. */
export interface FilledInventory {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly cells: readonly FilledCell[];
}

/** What a survey found. */
export interface Findings {
  readonly estimates: readonly FieldEstimate[];
  /** to whose numbers the weights were made to add up */
  readonly margins: readonly MarginKind[];
  readonly vendors: readonly VendorFinding[];
}

/**
 * Fills the inventory of a survey: a measured figure with its interval in each cell that was open, and what it rests on in a
 * column of its own. What the analyst wrote stands; limits that the analyst gave are narrowed where the survey does.
 */
export function filledInventory(
  { inventory, fields: own, lang }: SurveyPlan,
  { estimates, vendors, margins }: Findings,
  fields: Readonly<Record<string, Field>>,
): FilledInventory {
  const added = addedColumns(estimates, own);
  const names = [...own, ...added];
  const written = new Map(inventory.rows.map((row) => [row[0] ?? '', row]));
  const byTask = new Map([...written].map(([id, row]) => [id, [...row, ...added.map(() => '')]]));
  const basis = new Map<string, string[]>();
  const fill = (cell: FilledCell, says: Wording<{ readonly title: string }>): FilledCell => {
    const row = byTask.get(cell.task);
    if (cell.text === undefined || row === undefined) return cell;
    row[names.indexOf(cell.field)] = cell.text;
    basis.set(cell.task, [...(basis.get(cell.task) ?? []), says[lang]({ title: cell.title[lang] })]);
    return cell;
  };
  const open = (task: string, name: string) => {
    const [field, before] = [fields[name], byTask.get(task)?.[names.indexOf(name)]];
    return field === undefined || before === undefined ? undefined : { field, before };
  };
  const estimated = estimates.flatMap((estimate) => {
    const found = open(estimate.task, estimate.field);
    if (found === undefined) return [];
    const wrote = written.get(estimate.task) ?? [];
    const stands =
      estimate.field === pairedChange && own.some((name, i) => isExactHours(name, wrote[i] ?? '', fields));
    return fill(filledCell(estimate, found, { lang, stands }), sampleBasis(estimate, margins));
  });
  const offered = vendors.flatMap((finding) =>
    vendorValues(finding).flatMap(({ name, value, basis: says }) => {
      const found = open(finding.task, name);
      if (found === undefined || value === undefined) return [];
      return fill(vendorCell({ task: finding.task, field: name }, value, { ...found, lang }), says);
    }),
  );
  return {
    headers: [
      ...inventory.headers,
      ...added.map((name) => fields[name]?.title[lang] ?? name),
      basisTitle[lang],
    ],
    rows: [...byTask].map(([id, row]) => [...row, (basis.get(id) ?? []).join('; ')]),
    cells: [...estimated, ...offered],
  };
}

/** The change of each small town's hours, where it was found and the inventory has no column of it. */
function addedColumns(estimates: Findings['estimates'], own: readonly string[]): readonly string[] {
  const isFound = estimates.some(({ field, all }) => field === pairedChange && typeof all !== 'string');
  return isFound && !own.includes(pairedChange) ? [pairedChange] : [];
}

/** Whether the analyst wrote one of the two figures whose change is asked for. */
function isExactHours(name: string, written: string, fields: Readonly<Record<string, Field>>): boolean {
  const field = pairedFields.some((each) => each === name) ? fields[name] : undefined;
  if (field === undefined) return false;
  const read = cellReader(field, false).read(written);
  return read.is === 'value' && !isRange(read.value);
}

interface OpenField {
  readonly field: Field;
  /** as it is written so far */
  readonly before: string;
}

function filledCell(
  { task, field, all }: FieldEstimate,
  { field: of, before }: OpenField,
  { lang, stands }: { readonly lang: Lang; readonly stands: boolean },
): FilledCell {
  const cell = { task, field, title: of.title };
  if (typeof all === 'string') return { ...cell, text: undefined, why: all };
  const measured = measuredFigure(all, of);
  if (stands || !isOpenFor(before, measured, of)) return { ...cell, text: undefined, why: 'stands' };
  return { ...cell, text: writtenCell(measured, of, lang) };
}

function vendorCell(
  at: Pick<FilledCell, 'task' | 'field'>,
  value: CellValue,
  { field, before, lang }: OpenField & { readonly lang: Lang },
): FilledCell {
  const cell = { ...at, title: field.title };
  if (!isOpenFor(before, value, field)) return { ...cell, text: undefined, why: 'stands' };
  return { ...cell, text: writtenCell(value, field, lang) };
}

/** An empty cell is open, and so are limits that are wider than those that were found. */
function isOpenFor(before: string, measured: CellValue, of: Field): boolean {
  const read = cellReader(of, false).read(before);
  if (read.is !== 'value') return true;
  if (!isRange(read.value)) return false;
  const width = isRange(measured) ? measured.high - measured.low : 0;
  return width < read.value.high - read.value.low;
}

/** The estimate as a cell holds it: with as many digits as its interval bears, and its ends rounded away from it. */
function measuredFigure({ value, low, high, method }: Interval95, { kind, min, max }: Field): Figure {
  if (method === 'census') return value;
  const step = isShareKind(kind) ? 0.001 : stepFor(high - low);
  const cut = (x: number): number => Math.min(max ?? Infinity, Math.max(min ?? -Infinity, x));
  const ends = {
    low: cut(decimals(Math.floor(low / step) * step)),
    high: cut(decimals(Math.ceil(high / step) * step)),
  };
  const point = Math.min(ends.high, Math.max(ends.low, decimals(Math.round(value / step) * step)));
  return { ...ends, point };
}

/** A hundredth of the width, as a power of ten. */
function stepFor(width: number): number {
  return 10 ** (Math.floor(Math.log10(Math.max(width, 1e-6))) - 1);
}

function decimals(x: number): number {
  return Number(x.toPrecision(12));
}

const basisTitle: Text = { ja: '調査による推計の根拠', en: 'Basis of survey estimates' };

interface VendorValue {
  readonly name: string;
  readonly value: CellValue | undefined;
  readonly basis: Wording<{ readonly title: string }>;
}

/** Vendors that answered are some of all: there are at least as many, and others may ask more or less. */
function vendorValues({ offering, saas, vendors, costChange }: VendorFinding): readonly VendorValue[] {
  const basis = vendorBasis(vendors);
  return [
    {
      name: 'vendors_nationwide',
      value: offering > 0 ? { low: offering, high: Infinity } : undefined,
      basis,
    },
    { name: 'saas_available', value: saas, basis },
    {
      name: 'cost_change',
      value: costChange && outward(costChange),
      basis: priceBasis(vendors, costChange?.n ?? 0),
    },
  ];
}

/** Limits of a share to a tenth of a per cent, away from what lies between. */
function outward({ low, high }: CostChange): CellValue {
  const step = 0.001;
  return {
    low: decimals(Math.floor(low / step) * step),
    high: decimals(Math.ceil(high / step) * step),
  };
}

function vendorBasis(vendors: number): VendorValue['basis'] {
  return {
    ja: ({ title }) => `${title}：事業者調査 ${vendors}社（抽出ではない）`,
    en: ({ title }) => `${title}: ${counted(vendors, 'vendor')} (no sample)`,
  };
}

function priceBasis(vendors: number, n: number): VendorValue['basis'] {
  return {
    ja: ({ title }) =>
      `${title}：事業者調査 ${vendors}社の価格（抽出ではない）と抽出調査 n=${n}の現在の経費、価格の幅に95%信頼区間を加えた幅`,
    en: ({ title }) =>
      `${title}: prices of ${counted(vendors, 'vendor')} (no sample) against what is paid today (sample survey, n=${n}), limits of the prices widened by the 95 % interval`,
  };
}

/** How an interval was found, in words. */
export const intervalNames = {
  census: { ja: '全数', en: 'all answered' },
  logit: { ja: 'ロジット法の95%信頼区間', en: '95 % interval on the logit scale' },
  'mid-p': { ja: '超幾何分布のmid-P法の95%信頼区間', en: '95 % interval by mid-P of the hypergeometric' },
  'korn-graubard': { ja: 'Korn–Graubardの95%信頼区間', en: '95 % interval of Korn and Graubard' },
  t: { ja: 't分布の95%信頼区間', en: '95 % interval by t' },
  'fay-herriot': { ja: 'Fay–Herriotモデルの95%区間', en: '95 % interval of the model of Fay and Herriot' },
} as const satisfies Record<Interval95['method'], Text>;

/** What an estimate rests on; of none, nothing is written. */
function sampleBasis(
  { all }: FieldEstimate,
  margins: readonly MarginKind[],
): Wording<{ readonly title: string }> {
  if (typeof all === 'string') return { ja: ({ title }) => title, en: ({ title }) => title };
  const said = (lang: Lang) => (props: { readonly title: string }) =>
    basisOf[lang]({ ...props, ...all, margins });
  return { ja: said('ja'), en: said('en') };
}

interface Basis extends Pick<Interval95, 'n' | 'method'> {
  readonly title: string;
  readonly margins: readonly MarginKind[];
}

const basisOf: Wording<Basis> = {
  ja: ({ title, n, method, margins }) =>
    [`${title}：抽出調査 n=${n}`, ...weightingName(margins, 'ja'), intervalNames[method].ja].join('、'),
  en: ({ title, n, method, margins }) =>
    [`${title}: sample survey, n=${n}`, ...weightingName(margins, 'en'), intervalNames[method].en].join(', '),
};

/** What weights were made to add up to; none where they are those of the sample. */
export function weightingName(margins: readonly MarginKind[], lang: Lang): readonly string[] {
  if (margins.length === 0) return [];
  const names = margins.map((each) => marginTitle(each)[lang]);
  if (lang === 'ja')
    return [`${names.join('・')}の団体数に${margins.length === 1 ? '事後層化' : 'レイキング'}`];
  return [`${margins.length === 1 ? 'poststratified' : 'raked'} to municipalities by ${names.join(' and ')}`];
}
