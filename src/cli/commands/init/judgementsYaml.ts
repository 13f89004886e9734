import type { MethodName } from '../../../model/weighed.js';
import { criteria } from '../../../../criteria/index.js';
import type { Lang } from '../../../text/lang.js';

/**
 * Judgements by every method, the first of them on: the others are off, their lines beginning with `#`. Criteria are named by
 * their titles, as the people who judge know them.
 */
export function judgementsYaml(lang: Lang, schema: string | undefined): string {
  const modeline = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  const [first, ...others] = judgementExamples(lang);
  const off = others.map(({ note, text }) => `\n# ${note}\n${text.replace(/^/gm, '#').replace(/#$/, '')}`);
  return `${modeline}${heads[lang]}\n# ${first?.note ?? ''}\n${first?.text ?? ''}${off.join('')}`;
}

interface Example {
  readonly method: MethodName;
  readonly note: string;
  readonly text: string;
}

/** An example of every method. */
function judgementExamples(lang: Lang): readonly Example[] {
  const [need, work, town] = ['resident-need', 'workplace-support', 'small-town-burden'].map((id) =>
    nameOf(id, lang),
  );
  const example = (method: MethodName, text: string): Example => ({
    method,
    note: notes[lang][method],
    text: `method: ${method}\n${text}`,
  });
  return [
    example('direct', `points:\n  ${need}: 50\n  ${work}: 30\n  ${town}: 20\n`),
    example('swing', `points:\n  ${need}: 100\n  ${work}: 60\n  ${town}: 70\n`),
    example('rank', `ranking:\n  - ${need}\n  - [${work}, ${town}]\n`),
    example('ahp', `compare:\n  ${need}: { ${work}: 3, ${town}: 2 }\n  ${work}: { ${town}: 1/2 }\n`),
    example(
      'best-worst',
      `best: ${need}\nworst: ${work}\nbest-to-others: { ${town}: 2, ${work}: 4 }\nothers-to-worst: { ${town}: 2 }\n`,
    ),
  ];
}

function nameOf(id: string, lang: Lang): string {
  return lang === 'ja' ? (criteria.find((each) => each.id === id)?.title.ja ?? id) : id;
}

const heads = {
  ja: `# 視点の重みのもとになる判断の例。数値はすべて例示である。方法を1つ選び、他は消してよい。
# commonality weights judgements.yaml で重みと判断の整合性を表示する。--format yaml で設定に書く形になる。
# 複数人の判断は、people: の下に名前ごとに書く。整合比が0.2を超える人は、全体の重みに含めない。
`,
  en: `# Judgements that become weights. Every figure is illustrative. Choose one method, and delete the others.
# “commonality weights judgements.yaml” prints the weights and their consistency; --format yaml is for the config.
# Several people go under people:, each by name. Whose consistency ratio is above 0.2 is not merged.
`,
} as const satisfies Record<Lang, string>;

const notes: Readonly<Record<Lang, Readonly<Record<MethodName, string>>>> = {
  ja: {
    direct: '配点（比だけが意味を持つ）',
    swing: 'スイング法：最低から最高への変化が最も重要な視点を100点とする',
    rank: '順位法：重要な順。[ ] の中は同順位',
    ahp: '一対比較：左の視点は { } の視点の何倍重要か（1〜9、又は1/2〜1/9）',
    'best-worst': 'ベスト・ワースト法：最も重要な視点と最も重要でない視点を、他と比べる（1〜9）',
  },
  en: {
    direct: 'points, of which only the proportions count',
    swing: 'swing points: 100 for the criterion whose change from worst to best counts most',
    rank: 'an order, most important first; [ ] for criteria of equal importance',
    ahp: 'pairs: how many times as important as those in { }: 1 to 9, or 1/2 to 1/9',
    'best-worst': 'the most and the least important criterion against the others: 1 to 9',
  },
};
