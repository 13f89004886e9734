import type { Lang } from '../../../text/lang.js';

/** The module of a new criterion: short, working, and with a place for everything that its author has to say. */
export function moduleText(id: string, lang: Lang, isTyped = false): string {
  const name = id.replaceAll('-', '_');
  const words = id.replaceAll('-', ' ');
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `// ${comments.top[lang]}
import { count, defineCriterion, figure, firstOf, on, onLine, z } from 'municipal-commonality';
${isTyped ? "import type { Figure, Wording } from 'municipal-commonality';\n" : ''}
export default defineCriterion({
  id: '${id}',
  theme: 'need', // ${comments.theme[lang]}
  title: { ja: '${id}の件数', en: '${title}' },
  asks: { ja: '年に何件あるか。', en: 'How many cases are there a year?' },
  // ${comments.viewpoint[lang]}
  viewpoint: { quote: '件数の多い事務から共通化すべき。', at: { ja: '○○県の検討会', en: 'Our working group' } },
  rationale: { ja: '件数が多いほど、多くの住民と職員が助かる。', en: 'The more cases, the more people it helps.' },
  fields: {
    // ${comments.field[lang]}
    ${name}_cases: count({
      title: { ja: '${id}の年間件数', en: '${title}: cases a year' },
      aka: [],
      better: 'high',
    }),
  },
  params: {
    most: z.number().positive().default(1000)
      .meta({ description: 'Cases a year at which the value is 1', ja: '評価値が1になる年間件数' }),
  },
  // ${comments.parts[lang]}
  parts: {
    cases: { title: { ja: '件数', en: 'cases' }, share: 1, because: { ja: '問いそのもの', en: 'the question itself' } },
  },
  // ${comments.score[lang]}
  score({ ${name}_cases: cases }, { most }) {
    return { answers: { cases: firstOf(on('${name}_cases', cases, onLine([0, most]), said)) } };
  },
});

const said${isTyped ? ': Wording<{ readonly value: Figure }>' : ''} = {
  ja: ({ value }) => \`年に\${figure(value)}件\`,
  en: ({ value }) => \`cases a year: \${figure(value)}\`,
};
`;
}

const comments = {
  top: {
    ja: 'ひとつの問いで事務を0から1に評価する（1が共通化に最も適する）。',
    en: 'One question that judges a task from 0 to 1; 1 speaks most for one common system.',
  },
  theme: {
    ja: 'ground（前提）・need（ニーズ）・effect（効果）・feasibility（実現可能性）',
    en: 'ground, need, effect or feasibility',
  },
  viewpoint: {
    ja: 'よりどころとする一文と、その出典',
    en: 'the sentence that it quotes, and where that is from',
  },
  field: {
    ja: '読む列。見出しの別名は aka に書く。種類は count のほか share・flag・rating など',
    en: 'the column it reads, other headers in aka; besides count there are share, flag, rating …',
  },
  parts: {
    ja: '観点：問いそのものの割合を大きく、補うものの割合を小さく。合計は1',
    en: 'its parts: the question itself has most of the share, refinements little; together 1',
  },
  score: {
    ja: '空のセルは0ではなく不明。500～800のような幅のあるセルは、評価値も幅になる',
    en: 'an empty cell is unknown, not 0; a cell such as 500-800 gives a range of values',
  },
} as const;
