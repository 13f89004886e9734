import type { Text } from '../../text/lang.js';
import { unless, type Fault } from './fault.js';
import { isRecord } from './isRecord.js';
import { textFaults } from './textFaults.js';

// Shares such as 0.7 + 0.2 + 0.1 do not add up to 1 exactly.
const epsilon = 1e-9;

/** What is wrong with the parts that a criterion declares, if it does: each has a title, a share and the reason for it. */
export function partFaults(parts: unknown, params: unknown): readonly Fault[] {
  if (parts === undefined) return [];
  if (!isRecord(parts) || Object.keys(parts).length === 0)
    return unless(false, { ...about('parts', wants.parts, parts), bars: true });
  const named = isRecord(params) ? params : {};
  const each = Object.entries(parts).flatMap(([id, part]) => faultsOfPart(id, part, named));
  const shares = Object.values(parts).map((part) => (isRecord(part) ? part['share'] : undefined));
  if (!shares.every(isShare)) return each;
  const sum = shares.reduce((total, share) => total + share, 0);
  const adds = unless(Math.abs(sum - 1) <= epsilon, {
    ...about('parts', wants.sum, Number(sum.toFixed(6))),
    bars: true,
  });
  return [...each, ...adds];
}

function faultsOfPart(
  id: string,
  part: unknown,
  params: Readonly<Record<string, unknown>>,
): readonly Fault[] {
  const path = `parts.${id}`;
  if (!isRecord(part)) return unless(false, { ...about(path, wants.part, part), bars: true });
  const { title, share, because, prior } = part;
  return [
    ...unless(/^[a-z][a-zA-Z0-9]*$/.test(id), about(path, wants.id, id)),
    ...textFaults(`${path}.title`, title),
    ...unless(isShare(share), { ...about(`${path}.share`, wants.share, share), bars: true }),
    ...textFaults(`${path}.because`, because),
    ...unless(
      prior === undefined || (typeof prior === 'string' && Object.hasOwn(params, prior)),
      about(`${path}.prior`, wants.prior, prior),
    ),
  ];
}

function isShare(share: unknown): share is number {
  return typeof share === 'number' && share > 0 && share <= 1;
}

function about(path: string, wanted: Text, got: unknown) {
  return { law: 'parts', path, wants: wanted, got } as const;
}

const wants = {
  parts: {
    ja: '{ 名前: { title, share, because } } の形（問いが一つなら parts は書かない）',
    en: '{ name: { title, share, because } }, or no parts where it asks one question',
  },
  part: { ja: '{ title, share, because }', en: '{ title, share, because }' },
  id: { ja: '英字で始まる名前（例：hours）', en: 'a name of letters, such as hours' },
  prior: { ja: 'paramsにある名前', en: 'the name of a param' },
  share: { ja: '0より大きく1以下の数', en: 'a number above 0 and at most 1' },
  sum: { ja: '合計が1になる割合', en: 'shares that add up to 1' },
} as const satisfies Record<string, Text>;
