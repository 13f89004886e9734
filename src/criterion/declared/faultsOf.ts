import { themes } from '../define.js';
import type { Text } from '../../text/lang.js';
import { unless, type Fault } from './fault.js';
import { fieldFaults } from './fieldFaults.js';
import { isCriterionId } from './isCriterionId.js';
import { isRecord } from './isRecord.js';
import { paramFaults } from './paramFaults.js';
import { partFaults } from './partFaults.js';
import { textFaults } from './textFaults.js';

/** What is wrong with what a module declares; without a fault `criterionFrom` makes a Criterion of it. */
export function faultsOf(value: unknown): readonly Fault[] {
  if (!isRecord(value) || typeof value['ratingField'] !== 'string')
    return unless(false, {
      law: 'declaration',
      path: 'default',
      wants: wants.defined,
      got: value,
      bars: true,
    });
  const { title, asks, rationale, viewpoint, fields, ratingField, params, parts, sources } = value;
  const at = isRecord(viewpoint) ? viewpoint['at'] : undefined;
  const texts = { title, asks, rationale, 'viewpoint.at': at };
  return [
    ...declarationFaults(value),
    ...Object.entries(texts).flatMap(([path, text]) => textFaults(path, text)),
    // The field that defineCriterion adds is made of the id and the title, whose faults are reported already.
    ...fieldFaults(fields).filter(
      ({ path }) => ratingField === '' || !path.startsWith(`fields.${ratingField}`),
    ),
    ...sourceFaults(sources),
    ...partFaults(parts, params),
    ...paramFaults(params),
  ];
}

function sourceFaults(sources: unknown = {}): readonly Fault[] {
  if (!isRecord(sources))
    return unless(false, {
      law: 'declaration',
      path: 'sources',
      wants: wants.sources,
      got: sources,
      bars: true,
    });
  return Object.entries(sources).flatMap(([key, text]) => textFaults(`sources.${key}`, text));
}

function declarationFaults(value: Readonly<Record<string, unknown>>): readonly Fault[] {
  const { id, theme, viewpoint, highRating, decides, ratesExtent, poses, score } = value;
  const quote = isRecord(viewpoint) ? viewpoint['quote'] : undefined;
  const holds = {
    id: [isCriterionId(id), id],
    theme: [typeof theme === 'string' && Object.hasOwn(themes, theme), theme],
    quote: [typeof quote === 'string' && quote.trim() !== '', quote],
    highRating: [highRating === 0 || highRating === 1, highRating],
    decides: [decides === undefined || decides === 'leave' || decides === 'coordinate', decides],
    ratesExtent: [ratesExtent === undefined || typeof ratesExtent === 'boolean', ratesExtent],
    poses: [poses === undefined || isListOfIds(poses), poses],
    score: [typeof score === 'function', score],
  } as const;
  return members.flatMap((member) => {
    const [ok, got] = holds[member];
    const path = member === 'quote' ? 'viewpoint.quote' : member;
    return unless(ok, { law: 'declaration', path, wants: wants[member], got, bars: member === 'score' });
  });
}

function isListOfIds(list: unknown): boolean {
  return Array.isArray(list) && list.every(isCriterionId);
}

const members = ['id', 'theme', 'quote', 'highRating', 'decides', 'ratesExtent', 'poses', 'score'] as const;

const wants = {
  defined: {
    ja: 'defineCriterion({ … }) の結果を export default したもの',
    en: 'export default defineCriterion({ … })',
  },
  id: { ja: '英小文字と「-」（例：flood-risk）', en: 'lower-case words joined by “-”, such as flood-risk' },
  theme: { ja: Object.keys(themes).join('・'), en: `one of ${Object.keys(themes).join(', ')}` },
  quote: { ja: 'よりどころとする一文', en: 'the sentence that it quotes' },
  highRating: { ja: '0又は1', en: '0 or 1' },
  decides: { ja: 'leave又はcoordinate', en: 'leave or coordinate' },
  ratesExtent: { ja: 'true又はfalse', en: 'true or false' },
  poses: {
    ja: "条件の識別子の一覧（例：['no-vendor']）",
    en: "a list of the ids of conditions, such as ['no-vendor']",
  },
  sources: {
    ja: '{ 出典の名前: { ja: …, en: … } } の形',
    en: '{ key: { ja: …, en: … } }',
  },
  score: { ja: '関数', en: 'a function' },
} as const satisfies Record<string, Text>;
