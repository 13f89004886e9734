import type { Effect } from '../../model/effect.js';
import { figure, percent } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';

/** The rule of the roadmap in one sentence. */
export const roadmapRule: Wording<Pick<Effect, 'tolerance'>> = {
  ja: ({ tolerance }) =>
    `できるものから順次：削減が確実で、全国展開のベンダーとSaaSの提供があって作らずに済み、コスト増が許容範囲（${percent(tolerance)}）を超えず、小規模町村の負担も増えない（いずれも確率95%以上。幅のない数値はそのとおりとみなす）事務から始め、不明の残るもの、条件のあるものへと進む。各段階の中は、少なくとも削減できる時間（5%点）の多い順。先に行う事務があれば、その後に置く。`,
  en: ({ tolerance }) =>
    `First what can be done: tasks that surely free hours, that vendors serve nationwide as SaaS (nothing to build), whose cost does not rise beyond the ${percent(tolerance)} tolerated and that cost small towns no hours (each at 95% or more; figures without limits are taken as they are); then those with something unknown, then those with a condition; within a step by the hours freed at least (the 5% limit), and behind what they depend on.`,
};

export const drawnLine: Wording<{ readonly draws: number; readonly seed: number }> = {
  ja: ({ draws, seed }) =>
    `幅のある数値から${figure(draws)}回の模擬計算（乱数の種 ${String(seed)}）。中央値と5〜95%の幅。幅だけの数値は一様に、測定値や推計値とその幅は95%の幅を持つ正規分布として引く。事務の間では誤差が同じ向きに出るとみなす（互いに打ち消し合うとみなすより幅が広い）。`,
  en: ({ draws, seed }) =>
    `${figure(draws)} draws from the limits of the figures (seed ${String(seed)}): median, and limits of nine draws in ten. Limits alone are drawn uniformly, measured or estimated figures normally with their limits as those of 95%. Errors of different tasks are taken to go the same way, which makes sums wider than if they cancelled.`,
};

export const cellsLine: Text = {
  ja: '「コスト」と「町村の時間」（人口1万人未満の1団体・年間）は、幅のない数値ではその増減を、幅のある数値では増える確率を示す。',
  en: 'Under “Cost” and “Small town” (hours a year of one town of under 10,000 people) is the change where figures have no limits, and the probability of a rise where they have.',
};

export const formulaLine: Text = {
  ja: '削減時間＝実施団体数×1団体の年間業務時間×削減割合×利用する割合。',
  en: 'Hours freed = bodies that perform the task × hours a body × share saved × share of bodies that use the system.',
};

export const personsLine: Wording<{ readonly hours: number }> = {
  ja: ({ hours }) => `職員1人を年${figure(hours)}時間とした（--hours-per-person で変更）。`,
  en: ({ hours }) => `One full-time staff is ${figure(hours)} hours a year (--hours-per-person).`,
};
