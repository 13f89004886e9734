import { cut } from '../text/cut.js';
import type { Wording } from '../text/lang.js';

interface Laws {
  readonly laws: readonly string[];
}

interface Amendments extends Laws {
  /** how many laws; the figure is the sum of theirs */
  readonly of: number;
  readonly window: readonly [string, string];
  readonly date: string;
  readonly omnibus: boolean;
}

/** Amendments, from the revision history of e-Gov law data. */
export const amendmentRecord: Wording<Amendments> = {
  ja: ({ laws, of, window: [from, to], date, omnibus }) =>
    `e-Gov法令データの改正履歴（${from}〜${to}年度、${date}時点）：${namedJa(laws)}${of > 1 ? 'の合計' : ''}。法令全体の値で、この事務の値の上限${omnibus ? '。一括改正法を多く含む' : ''}`,
  en: ({ laws, of, window: [from, to], date, omnibus }) =>
    `e-Gov revision history (FY${from}–${to}, to ${date}): ${namedEn(laws)}${of > 1 ? ', summed' : ''}; of whole laws, and so the upper limit for one task${omnibus ? '; many are omnibus acts' : ''}`,
};

interface Survey extends Laws {
  /** fiscal year */
  readonly survey: string;
}

/** Procedures of local bodies, from the yearly survey of all procedures. */
export const surveyRecord: Wording<Survey> = {
  ja: ({ laws, survey }) =>
    `行政手続等の悉皆調査（${survey}年度）：${namedJa(laws)}${laws.length > 1 ? 'の合計' : ''}。法令全体の値で、この事務の値の上限`,
  en: ({ laws, survey }) =>
    `survey of all procedures (FY${survey}): ${namedEn(laws)}${laws.length > 1 ? ', summed' : ''}; of whole laws, and so the upper limit for one task`,
};

/** Named systems that the survey says are in use. */
export const systemRecord: Wording<Survey> = {
  ja: ({ laws, survey }) => `行政手続等の悉皆調査（${survey}年度）：${namedJa(laws)}のすべての手続で使用`,
  en: ({ laws, survey }) =>
    `survey of all procedures (FY${survey}): used for all of those under ${namedEn(laws)}`,
};

/** Whether a name is of a national law. */
export const registerRecord: Wording<{ readonly date: string }> = {
  ja: ({ date }) => `e-Gov法令データ（${date}時点）の題名との照合`,
  en: ({ date }) => `compared with the titles of e-Gov law data (to ${date})`,
};

/** That no national law is named which could be amended. */
export const noLawRecord: Wording<object> = {
  ja: () => '根拠法令の欄に国の法令がないことによる',
  en: () => 'because the governing laws name no law of the state',
};

/** Class of task, from the annexes of 地方自治法. */
export const annexRecord: Wording<Laws & { readonly item: 1 | 2 }> = {
  ja: ({ laws, item }) => `地方自治法別表第${item === 1 ? '一' : '二'}：${namedJa(laws)}`,
  en: ({ laws, item }) => `Local Autonomy Act, annex ${item}: ${namedEn(laws)}`,
};

/** One of the 20 tasks, from the ordinance under the Standardisation Act. */
export const ordinanceRecord: Wording<Laws> = {
  ja: ({ laws }) => `令和4年政令第1号・令和4年デジタル庁・総務省令第1号：${namedJa(laws)}、事務名による`,
  en: ({ laws }) =>
    `ordinances under the Standardisation Act (2022): ${namedEn(laws)}, and the name of the task`,
};

function namedJa(laws: readonly string[]): string {
  return `${short(laws)}${laws.length > 1 ? `など${laws.length}法令` : ''}`;
}

function namedEn(laws: readonly string[]): string {
  return `${short(laws)}${laws.length > 1 ? ` and ${laws.length - 1} more` : ''}`;
}

function short([law = '']: readonly string[]): string {
  return cut(law, 48);
}
