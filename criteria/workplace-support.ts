import * as z from 'zod';
import {
  choice,
  count,
  cutTo,
  defineCriterion,
  figure,
  withUnit,
  meanOfNation,
  minutes,
  on,
  onLog,
  onWords,
  open,
  spanOf,
  within,
} from '../src/criterion/index.js';
import type { Alternative, Answer, Figure, Range, Says, Text } from '../src/criterion/index.js';

const places = {
  counter: {
    title: { ja: '窓口部門', en: 'counter' },
    aka: ['窓口', '窓口業務', 'フロント', 'フロントヤード', 'front office'],
  },
  'back-office': {
    title: { ja: '管理部門（バックヤード）', en: 'back office' },
    aka: [
      '管理部門',
      'バックヤード',
      '内部管理',
      '内部事務',
      '管理部門・バックヤード',
      '総務',
      'backoffice',
      'back yard',
    ],
  },
  'core-system': {
    title: { ja: '基幹系業務', en: 'core system' },
    aka: ['基幹系', '基幹業務', '基幹系システム', '基幹'],
  },
  field: {
    title: { ja: '現場', en: 'field' },
    aka: ['現場業務', '施設', '出先', '出先機関', '屋外', 'on site'],
  },
} as const;

type Place = keyof typeof places;

export default defineCriterion({
  id: 'workplace-support',
  theme: 'need',
  title: { ja: '自治体業務の支援', en: 'Support of the workplace' },
  asks: {
    ja: '窓口部門や管理部門など、共通する部分の多い職場の業務か。',
    en: 'Is it work of counters and back offices, which have much in common?',
  },
  viewpoint: {
    quote: '窓口部門や管理部門などのバックヤードを見ると、共通する部分も多いのではないか。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '窓口と管理部門の仕事はどの団体でも似ている。基幹系は「対象となり得るか」と問われたにとどまる。',
    en: 'Counters and back offices work alike everywhere; of core systems the minutes only ask whether they qualify.',
  },
  fields: {
    work_place: choice({
      title: { ja: '業務の場所', en: 'Where the work sits' },
      aka: ['業務区分', '業務の所在', '部門', '部門区分', '業務領域', '職場', 'workplace'],
      hint: {
        ja: '窓口、管理部門、基幹系、現場のいずれか',
        en: 'counter, back-office, core-system or field',
      },
      options: places,
    }),
    counter_procedures: count({
      title: { ja: '市町村窓口手続数', en: 'Procedures at municipal counters' },
      aka: ['窓口手続数', '窓口で扱う手続数', '市町村の窓口手続数'],
      hint: {
        ja: '市町村の窓口で扱う手続の種類数',
        en: 'kinds of procedures that municipal counters handle',
      },
      better: 'high',
    }),
  },
  params: {
    prior: meanOfNation(0.19, 460),
    counter: place(1, '窓口部門の業務', 'work at the counter'),
    backOffice: place(1, '管理部門（バックヤード）の業務', 'work in the back office'),
    coreSystem: place(0.5, '基幹系業務', 'work in a core system'),
    field: place(0, '現場の業務', 'work in the field'),
    procedures: z.number().positive().default(15).meta({
      description:
        'Procedures at municipal counters at which their value is 1 (95th percentile of 777 law families, national survey FY2024; log scale from 0)',
      ja: '評価値が1になる市町村窓口手続数（令和6年度行政手続等の悉皆調査、777法令群の95パーセンタイル。0からの対数）',
    }),
  },
  parts: {
    common: {
      title: { ja: '窓口・管理部門の業務', en: 'work of counters and back offices' },
      share: 1,
      because: {
        ja: '問いそのもの。業務の場所からも、窓口の手続からも分かる',
        en: 'the question itself, which the place and the procedures at counters answer alike',
      },
    },
  },
  fromLaws: true,
  score(cells, { counter, backOffice, coreSystem, field, procedures }, { asks }) {
    const worth = { counter, 'back-office': backOffice, 'core-system': coreSystem, field };
    const place = on('work_place', cells.work_place, onWords<Place>(worth), sits);
    const handles = on('counter_procedures', cells.counter_procedures, onLog([0, procedures]), handled);
    const anywhere: Range = [
      Math.min(counter, backOffice, coreSystem, field),
      Math.max(counter, backOffice, coreSystem, field),
    ];
    return {
      answers: { common: eitherOf({ place, handles, anywhere, asksBoth: asks('counter_procedures') }) },
    };
  },
});

type Name = 'work_place' | 'counter_procedures';

interface Ways {
  readonly place: Alternative<Name>;
  readonly handles: Alternative<Name>;
  /** what the places are worth, the least and the most */
  readonly anywhere: Range;
  /** whether the inventory has a column for the procedures too */
  readonly asksBoth: boolean;
}

/**
 * Work is work of counters and back offices by its place or by its procedures at counters, whichever says more. Without
 * procedures at counters it may still be work of a back office, so that a number of them alone is a lower limit.
 */
function eitherOf({ place, handles, anywhere, asksBoth }: Ways): Answer<Name> {
  const formula = (): readonly string[] => [
    `max(${place.formula()}, ${handles.formula()})`,
    place.formula(),
    handles.formula(),
  ];
  const [known, counted] = [place.answer, handles.answer];
  const upTo: Range = asksBoth ? [0, 1] : [0, 0];
  if (known === undefined && counted === undefined)
    return { ...open<Name>('work_place', 'counter_procedures'), formula };
  const range = spanOf(
    Math.max,
    known?.range ?? anywhere,
    counted?.range ?? (known === undefined ? [0, 1] : upTo),
  );
  const needs: readonly Name[] =
    known === undefined
      ? ['work_place']
      : counted === undefined && range[0] < range[1]
        ? ['counter_procedures']
        : [];
  const points = [known, counted].flatMap((each) => (each === undefined ? [] : [each.point]));
  const point = points.includes(undefined) ? undefined : Math.max(...points.map(Number));
  const because = [...(known?.evidence ?? []), ...(counted?.evidence ?? [])];
  // The figure of a whole law says only what is true of any task.
  if (known === undefined && point === undefined && range[0] === 0 && range[1] === 1)
    return { ...open<Name>(...needs), evidence: because, formula };
  return within<Name>(range, because, {
    point: point === undefined ? undefined : cutTo(point, range),
    needs,
    formula,
  });
}

function place(worth: number, ja: string, en: string) {
  return z
    .number()
    .min(0)
    .max(1)
    .default(worth)
    .meta({ description: `Value of ${en}`, ja: `${ja}の評価値` });
}

const words: Record<Place, Text> = {
  counter: { ja: '窓口部門の業務', en: 'work at the counter' },
  'back-office': { ja: '管理部門（バックヤード）の業務', en: 'work in the back office' },
  'core-system': { ja: '基幹系の業務', en: 'work in a core system' },
  field: { ja: '現場の業務', en: 'work in the field' },
};

const sits: Says<Place> = { ja: ({ value }) => words[value].ja, en: ({ value }) => words[value].en };

const handled: Says<Figure> = {
  ja: ({ value }) => `市町村の窓口で扱う手続は${withUnit(value, '種類')}`,
  en: ({ value }) => `kinds of procedures at municipal counters: ${figure(value)}`,
};
