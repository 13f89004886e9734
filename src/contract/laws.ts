import type { Law } from './law.js';
import { answers } from './laws/answers.js';
import { bounded } from './laws/bounded.js';
import { conditions } from './laws/conditions.js';
import { deterministic } from './laws/deterministic.js';
import { empty } from './laws/empty.js';
import { evidenceLaw } from './laws/evidence.js';
import { filling } from './laws/filling.js';
import { monotone } from './laws/monotone.js';
import { needs } from './laws/needs.js';
import { sentences } from './laws/sentences.js';

/** What every criterion declares; its faults are found without trying it. */
export const declarations = [
  {
    id: 'declaration',
    title: {
      ja: '識別子、テーマ、よりどころの一文、判定がそろっている',
      en: 'has an id, a theme, a sentence that it quotes, and a score',
    },
  },
  {
    id: 'parts',
    title: {
      ja: '観点ごとに割合とその理由があり、割合の合計は1',
      en: 'gives each part a share and the reason for it, and the shares add up to 1',
    },
  },
  { id: 'languages', title: { ja: '日本語と英語がそろっている', en: 'speaks Japanese and English' } },
  {
    id: 'fields',
    title: { ja: '項目の名称・種類・見出しが正しい', en: 'names its fields, their kinds and their headers' },
  },
  {
    id: 'params',
    title: { ja: 'パラメータに既定値と説明がある', en: 'gives every parameter a default and a description' },
  },
] as const satisfies readonly Pick<Law, 'id' | 'title'>[];

/** What holds for the judgements of every criterion. */
export const laws: readonly Law[] = [
  answers,
  bounded,
  evidenceLaw,
  needs,
  conditions,
  empty,
  deterministic,
  monotone,
  filling,
  sentences,
];
