import { error, info, problemsAt, warning, type ProblemAt } from '../model/problemKind.js';
import { brief } from '../text/brief.js';
import { figure } from '../text/figure.js';
import type { Text } from '../text/lang.js';

interface Near {
  readonly name: string;
  readonly near: string | undefined;
}

/** Every kind of problem that judgements can have, by its code. */
const judgementProblems = {
  'judgement-unknown-criterion': info<Near>({
    ja: ({ name, near }) =>
      near === undefined
        ? `「${brief(name)}」は組込みの視点にありません。設定で加える視点であれば、このままで構いません。`
        : `「${brief(name)}」は組込みの視点にありません。「${brief(near)}」ではありませんか。`,
    en: ({ name, near }) =>
      near === undefined
        ? `“${brief(name)}” is not a built-in criterion; ignore this if your config adds it.`
        : `“${brief(name)}” is not a built-in criterion. Did you mean “${brief(near)}”?`,
  }),
  'judgement-wrong-id': error<Near>({
    ja: ({ name, near }) =>
      near === undefined
        ? `「${brief(name)}」は視点のidではありません。idは英小文字・数字・ハイフンで書いてください（例：law-change-frequency）。`
        : `「${brief(name)}」は視点のidではありません。「${brief(near)}」と書いてください。`,
    en: ({ name, near }) =>
      near === undefined
        ? `“${brief(name)}” is not the id of a criterion. Write it in small letters, digits and hyphens, such as law-change-frequency.`
        : `“${brief(name)}” is not the id of a criterion. Write “${brief(near)}”.`,
  }),
  'judgement-unlisted-criterion': error<Near>({
    ja: ({ name, near }) =>
      `「${brief(name)}」は criteria にありません。${near === undefined ? 'criteria に加えるか、この行を消してください。' : `「${brief(near)}」ではありませんか。`}`,
    en: ({ name, near }) =>
      `“${brief(name)}” is not among the criteria.${near === undefined ? ' Add it to criteria, or remove it here.' : ` Did you mean “${brief(near)}”?`}`,
  }),
  'judgement-criterion-twice': error<{ readonly name: string }>({
    ja: ({ name }) => `「${brief(name)}」が2回書かれています。1つにしてください。`,
    en: ({ name }) => `“${brief(name)}” is listed twice. Remove one.`,
  }),
  'judgement-missing': error<{ readonly names: readonly string[] }>({
    ja: ({ names }) => `判断が足りません：${listed(names, '、')}。加えてください。`,
    en: ({ names }) => `There is no judgement of ${listed(names, ', ')}. Add it.`,
  }),
  'judgement-wrong-value': error<{ readonly read: string; readonly wants: Text }>({
    ja: ({ read, wants }) => `「${brief(read)}」は使えません。正しい値：${wants.ja}`,
    en: ({ read, wants }) => `“${brief(read)}” cannot be used: write ${wants.en}.`,
  }),
  'judgement-contradiction': error<Contradiction>({
    ja: ({ of, than, given, back }) =>
      `「${brief(of)}」対「${brief(than)}」が2通りあります（${given} と、逆向きの ${back}）。一方を消すか、逆数にそろえてください。`,
    en: ({ of, than, given, back }) =>
      `“${brief(of)}” against “${brief(than)}” is judged twice: ${given}, and ${back} the other way round. Remove one, or make it the reciprocal.`,
  }),
  'judgement-itself': error<{ readonly name: string }>({
    ja: ({ name }) => `「${brief(name)}」を自分自身と比べた値は1です。この行を消してください。`,
    en: ({ name }) => `“${brief(name)}” against itself is 1. Remove this.`,
  }),
  'judgement-pairs-missing': warning<PairsMissing>({
    ja: ({ missing, all, pairs }) =>
      `${figure(all)}組のうち${figure(missing)}組が比べられていません（${listed(pairs, '、')}）。他の判断から推定します。`,
    en: ({ missing, all, pairs }) =>
      `${figure(missing)} of ${figure(all)} pairs are not compared (${listed(pairs, ', ')}); they are inferred from the others.`,
  }),
  'judgement-unconnected': error<{ readonly one: readonly string[]; readonly other: readonly string[] }>({
    ja: ({ one, other }) =>
      `「${listed(one, '、')}」と「${listed(other, '、')}」をつなぐ比較がありません。少なくとも1組を比べてください。`,
    en: ({ one, other }) =>
      `No comparison connects ${listed(one, ', ')} with ${listed(other, ', ')}. Compare at least one pair of them.`,
  }),
  'judgement-no-hundred': error<{ readonly most: number }>({
    ja: ({ most }) =>
      `スイング法では最も重要な視点が100点です（最高点：${figure(most, 4)}）。最高点を100にそろえてください。`,
    en: ({ most }) =>
      `Swing points give the most important criterion 100, and the highest here is ${figure(most, 4)}. Make it 100.`,
  }),
  'judgement-all-zero': error({
    ja: () => '点数がすべて0では重みになりません。少なくとも1つは0より大きくしてください。',
    en: () => 'All points are 0, which gives no weights. Make at least one greater than 0.',
  }),
  'judgement-all-zero-together': error({
    ja: () =>
      'どの視点にも0点を付けた人がいるため、幾何平均では重みが残りません。0を小さな点数にするか、combine: profiles としてください。',
    en: () =>
      'Every criterion has 0 from somebody, so that the geometric mean leaves nothing. Give a few points instead of 0, or write combine: profiles.',
  }),
  'judgement-best-is-worst': error<{ readonly name: string }>({
    ja: ({ name }) =>
      `最も重要な視点と最も重要でない視点が同じ「${brief(name)}」です。別の視点にしてください。`,
    en: ({ name }) => `“${brief(name)}” is both the best and the worst. Name two criteria.`,
  }),
  'judgement-best-to-worst': error<BestToWorst>({
    ja: ({ best, worst, given, again }) =>
      `「${brief(best)}」対「${brief(worst)}」が2通りあります（best-to-others では ${given}、others-to-worst では ${again}）。同じ値にそろえてください。`,
    en: ({ best, worst, given, again }) =>
      `“${brief(best)}” against “${brief(worst)}” is ${given} in best-to-others and ${again} in others-to-worst. Make them the same.`,
  }),
  'judgement-left-out': warning<Inconsistent>({
    ja: ({ name, ratio, limit, worst }) =>
      `「${brief(name)}」の判断は互いに食い違うため（整合比 ${ratio}、上限 ${limit}）、全体の重みに含めていません。${worst.ja}見直してもらうか、--accept-inconsistent で含めてください。`,
    en: ({ name, ratio, limit, worst }) =>
      `The judgements of “${brief(name)}” contradict each other (consistency ratio ${ratio}, limit ${limit}) and were left out of the weights of all.${worst.en} Ask for a review, or include them with --accept-inconsistent.`,
  }),
  'judgement-inconsistent': warning<Inconsistent>({
    ja: ({ name, ratio, limit, worst }) =>
      `「${brief(name)}」の判断は互いに食い違っています（整合比 ${ratio}、上限 ${limit}）が、指定により全体の重みに含めました。${worst.ja}`,
    en: ({ name, ratio, limit, worst }) =>
      `The judgements of “${brief(name)}” contradict each other (consistency ratio ${ratio}, limit ${limit}) and were included, as you asked.${worst.en}`,
  }),
  'judgement-all-left-out': error<{ readonly limit: string }>({
    ja: ({ limit }) =>
      `全員の判断が互いに食い違っているため（整合比が上限 ${limit} を超過）、全体の重みを作れません。見直してもらうか、--accept-inconsistent を付けてください。`,
    en: ({ limit }) =>
      `Everybody's judgements contradict each other (consistency ratios above the limit of ${limit}), so that there are no weights of all. Ask for a review, or pass --accept-inconsistent.`,
  }),
  'judgement-no-person': error({
    ja: () => 'people に誰の判断もありません。1人以上を加えてください。',
    en: () => 'There are no people. Add at least one.',
  }),
  'judgement-beside-people': error<{ readonly name: string }>({
    ja: ({ name }) => `people があるときは、「${name}」は各人の下に書いてください。`,
    en: ({ name }) => `With people, “${name}” belongs under each person.`,
  }),
  'judgement-profile-name': error<{ readonly name: string }>({
    ja: ({ name }) =>
      `「${brief(name)}」はプロファイルの名前にできません。空白や記号のない名前にしてください（例：小規模町村）。`,
    en: ({ name }) =>
      `“${brief(name)}” cannot name a profile. Write it without blanks and signs, such as small-town.`,
  }),
  'judgement-zero-for-all': warning<{ readonly names: readonly string[] }>({
    ja: ({ names }) =>
      `0点を付けた人がいるため、全体でも0になります：${listed(names, '、')}（幾何平均の性質）。避けるには小さな点数にしてください。`,
    en: ({ names }) =>
      `Somebody gave 0, so that the geometric mean is 0 too: ${listed(names, ', ')}. Give a few points to avoid that.`,
  }),
};

/** A key, or the number of an item, at each level of a document. */
export type JudgementPath = readonly PropertyKey[];

/** Where in a document of judgements something is. */
export interface JudgementPlace {
  readonly path: JudgementPath;
  /** the key that is meant, where it is not the value at the path */
  readonly key?: string;
}

/** Something wrong in judgements, and where in the document it is. */
export type JudgementProblem = ProblemAt<keyof typeof judgementProblems, JudgementPlace>;

/** One problem of judgements, at a place. */
export const judgementProblem = problemsAt<JudgementPlace>()(judgementProblems);

interface Contradiction {
  readonly of: string;
  readonly than: string;
  readonly given: string;
  readonly back: string;
}

interface BestToWorst {
  readonly best: string;
  readonly worst: string;
  readonly given: string;
  readonly again: string;
}

interface Inconsistent {
  readonly name: string;
  readonly ratio: string;
  readonly limit: string;
  /** the comparison that fits worst */
  readonly worst: Text;
}

interface PairsMissing {
  readonly missing: number;
  readonly all: number;
  readonly pairs: readonly string[];
}

const mostListed = 5;

function listed(names: readonly string[], by: string): string {
  const shown = names.slice(0, mostListed).map((name) => brief(name, 64));
  return [...shown, ...(names.length > mostListed ? ['…'] : [])].join(by);
}
