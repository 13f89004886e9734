import type { Kind } from '../field.js';
import { headerKey } from '../../text/headerKey.js';
import type { Text } from '../../text/lang.js';
import { unless, type Fault } from './fault.js';
import { isRecord } from './isRecord.js';
import { textFaults } from './textFaults.js';

type Parts = Readonly<Record<string, unknown>>;

/** What is wrong with the fields that a criterion declares. */
export function fieldFaults(fields: unknown): readonly Fault[] {
  if (!isRecord(fields)) return unless(false, fault('fields', wants.fields, fields, true));
  return [
    ...Object.entries(fields).flatMap(([name, field]) => faultsOfField(name, field)),
    ...sharedHeaders(fields),
  ];
}

function faultsOfField(name: string, field: unknown): readonly Fault[] {
  const path = `fields.${name}`;
  if (!isRecord(field) || !isKind(field['kind'])) return unless(false, fault(path, wants.kind, field, true));
  const { kind, title, hint, unit, better, options } = field;
  const ordered = !unordered.has(kind);
  return [
    ...unless(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name), fault(path, wants.name, name)),
    ...textFaults(`${path}.title`, title),
    ...(hint === undefined ? [] : textFaults(`${path}.hint`, hint)),
    ...(unit === undefined ? [] : textFaults(`${path}.unit`, unit)),
    ...unless(
      better === undefined || (isBetter(better) && ordered),
      fault(`${path}.better`, wants.better, better),
    ),
    ...unless(kind !== 'choice' || isRecord(options), fault(`${path}.options`, wants.options, options, true)),
    ...(isRecord(options) ? optionFaults(`${path}.options`, options) : []),
  ];
}

const kinds = {
  count: true,
  hours: true,
  share: true,
  signedShare: true,
  months: true,
  number: true,
  rating: true,
  flag: true,
  choice: true,
  names: true,
  text: true,
} as const satisfies Record<Kind, true>;

/** Kinds whose values have no order, so that none is better. */
const unordered: ReadonlySet<Kind> = new Set(['choice', 'names', 'text']);

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind);
}

function isBetter(better: unknown): boolean {
  return better === 'high' || better === 'low';
}

/** Options without a title, and words that stand for two of them. */
function optionFaults(path: string, options: Parts): readonly Fault[] {
  const titles = Object.entries(options).flatMap(([key, option]) =>
    textFaults(`${path}.${key}.title`, isRecord(option) ? option['title'] : undefined),
  );
  return [...titles, ...repeated(options, path, wants.words)];
}

/** Names by which two fields of one criterion would be known. */
function sharedHeaders(fields: Parts): readonly Fault[] {
  return repeated(fields, 'fields', wants.headers);
}

function repeated(items: Parts, path: string, wanted: Text): readonly Fault[] {
  const owners = new Map<string, string>();
  return Object.entries(items).flatMap(([key, item]) =>
    [...new Set(wordsOf(key, item).map(headerKey))].flatMap((word) => {
      const owner = owners.get(word) ?? key;
      owners.set(word, owner);
      return unless(owner === key, fault(`${path}.${key}`, wanted, word));
    }),
  );
}

function wordsOf(key: string, item: unknown): readonly string[] {
  if (!isRecord(item)) return [key];
  const { title, aka } = item;
  const titles = isRecord(title) ? [title['ja'], title['en']] : [];
  const others: readonly unknown[] = Array.isArray(aka) ? aka : [];
  return [key, ...titles, ...others].filter((word) => typeof word === 'string');
}

function fault(path: string, wanted: Text, got: unknown, bars = false) {
  return { law: 'fields', path, wants: wanted, got, bars } as const;
}

const wants = {
  fields: { ja: '{ 項目名: count({ … }) } の形', en: '{ name: count({ … }) }' },
  kind: {
    ja: 'count(…)、share(…)、flag(…) などで作った項目',
    en: 'a field made with count(…), share(…), flag(…) …',
  },
  name: {
    ja: '英小文字と「_」（例：flood_cases）',
    en: 'lower-case words joined by “_”, such as flood_cases',
  },
  better: {
    ja: 'high又はlow（数値・評定・はい／いいえの項目に限る）',
    en: 'high or low, and only for figures, ratings and flags',
  },
  options: { ja: '{ 値: { title } } の形の選択肢', en: 'options, { value: { title } }' },
  words: { ja: '他の選択肢と重ならない言葉', en: 'words that no other option has' },
  headers: { ja: '他の項目と重ならない見出し', en: 'header names that no other field has' },
} as const satisfies Record<string, Text>;
