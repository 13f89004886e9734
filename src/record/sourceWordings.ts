import { cut } from '../text/cut.js';
import { figure } from '../text/figure.js';
import type { Lang, Wording } from '../text/lang.js';
import type { Article, ArticleProcedure } from './articles/article.js';
import { articleName } from './articles/articleName.js';
import type { CountedCases } from './figures/countedCases.js';

interface Laws {
  readonly laws: readonly string[];
}

/** Why nothing is known of less than a law. */
export interface Gaps {
  /** laws of which an annex is cited */
  readonly annexed: readonly string[];
  /** laws whose text is missing at the source */
  readonly textless: readonly string[];
}

interface WithGaps {
  /** found when it is worded: to say of a law that its text is whole, the table of articles has to be read */
  readonly gaps: () => Gaps;
}

interface Amendments extends Laws, WithGaps {
  /** how many laws; the figure is the sum of theirs */
  readonly of: number;
  readonly window: readonly [string, string];
  readonly date: string;
  readonly omnibus: boolean;
}

/** Amendments, from the revision history of e-Gov law data. */
export const amendmentRecord: Wording<Amendments> = {
  ja: ({ laws, of, window: [from, to], date, omnibus, gaps }) =>
    `e-Gov法令データの改正履歴（${from}〜${to}年度、${date}時点）：${namedJa(laws)}${of > 1 ? 'の合計' : ''}。法令全体の値で、この事務の値の上限${omnibus ? '。一括改正法を多く含む' : ''}${gapsJa(gaps())}`,
  en: ({ laws, of, window: [from, to], date, omnibus, gaps }) =>
    `e-Gov revision history (FY${from}–${to}, to ${date}): ${namedEn(laws)}${of > 1 ? ', summed' : ''}; of whole laws, and so the upper limit for one task${omnibus ? '; many are omnibus acts' : ''}${gapsEn(gaps())}`,
};

interface Survey extends Laws {
  /** fiscal year */
  readonly survey: string;
}

interface WithCounted {
  /** what the limits of cases rest on; found when it is worded */
  readonly counted: () => readonly CountedCases[];
}

/** Procedures of local bodies, from the yearly survey of all procedures. */
export const surveyRecord: Wording<Survey & WithCounted> = {
  ja: ({ laws, survey, counted }) =>
    `行政手続等の悉皆調査（${survey}年度）：${namedJa(laws)}${laws.length > 1 ? 'の合計' : ''}。法令全体の値で、この事務の値の上限${countedJa(counted(), laws)}`,
  en: ({ laws, survey, counted }) =>
    `survey of all procedures (FY${survey}): ${namedEn(laws)}${laws.length > 1 ? ', summed' : ''}; of whole laws, and so the upper limit for one task${countedEn(counted(), laws)}`,
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

export const coveredArticlesRecord: Wording<Laws> = {
  ja: ({ laws }) => `令和4年デジタル庁・総務省令第1号が挙げる条（${namedJa(laws)}の一部）`,
  en: ({ laws }) =>
    `articles that the ordinance under the Standardisation Act (2022) names: some of ${namedEn(laws)}`,
};

/** The articles behind a figure. */
export interface ArticleGround {
  readonly articles: readonly Article[];
  /** those behind the figure, most cases first */
  readonly procedures: readonly ArticleProcedure[];
  /** laws that are named without an article as well, and so are only a limit */
  readonly whole: readonly string[];
}

interface ArticleAmendments extends ArticleGround, WithGaps {
  readonly window: readonly [string, string];
  readonly date: string;
}

interface ArticleSurvey extends ArticleGround, WithCounted {
  readonly survey: string;
}

/** Figures of articles. */
export const articleRecord = {
  amendments: {
    ja: ({ articles, whole, window: [from, to], date, gaps }) =>
      `e-Gov法令データの改正履歴（${from}〜${to}年度、${date}時点）：${articlesNamed(articles, 'ja')}${limitedJa(whole)}${gapsJa(gaps())}`,
    en: ({ articles, whole, window: [from, to], date, gaps }) =>
      `e-Gov revision history (FY${from}–${to}, to ${date}): ${articlesNamed(articles, 'en')}${limitedEn(whole)}${gapsEn(gaps())}`,
  } satisfies Wording<ArticleAmendments>,
  procedures: {
    ja: ({ articles, procedures, whole, survey, counted }) =>
      `行政手続等の悉皆調査（${survey}年度）：${articlesNamed(articles, 'ja')}の${behindJa(procedures)}${limitedJa(whole)}${countedJa(counted())}`,
    en: ({ articles, procedures, whole, survey, counted }) =>
      `survey of all procedures (FY${survey}): ${articlesNamed(articles, 'en')}, ${behindEn(procedures)}${limitedEn(whole)}${countedEn(counted())}`,
  } satisfies Wording<ArticleSurvey>,
  text: {
    ja: ({ articles, date }) => `e-Gov法令データの条文（${date}時点）：${articlesNamed(articles, 'ja')}`,
    en: ({ articles, date }) => `text of the law on e-Gov (to ${date}): ${articlesNamed(articles, 'en')}`,
  } satisfies Wording<{ readonly articles: readonly Article[]; readonly date: string }>,
};

const shownArticles = 3;
const shownProcedures = 3;

/** 住民基本台帳法第22条（転入届）, the first of several. */
function articlesNamed(articles: readonly Article[], lang: Lang): string {
  const shown = articles.slice(0, shownArticles).map((article) => {
    const heading = article.heading === '' ? '' : cut(article.heading, 40);
    if (heading === '') return articleName[lang](article);
    return lang === 'ja'
      ? `${articleName.ja(article)}（${heading}）`
      : `${articleName.en(article)} (${heading})`;
  });
  const more = articles.length - shown.length;
  if (more === 0) return shown.join(lang === 'ja' ? '、' : ', ');
  return lang === 'ja'
    ? `${shown.join('、')}ほか${figure(more)}条`
    : `${shown.join(', ')} and ${figure(more)} more`;
}

function behindJa(procedures: readonly ArticleProcedure[]): string {
  if (procedures.length === 0) return '手続なし';
  const shown = procedures.slice(0, shownProcedures).map(({ name, cases }) => {
    return `${cut(name, 40)}${cases === undefined ? '（件数は0又は不明）' : ` ${figure(cases)}件`}`;
  });
  return `手続${figure(procedures.length)}種類（${shown.join('、')}${procedures.length > shown.length ? ' ほか' : ''}）`;
}

function behindEn(procedures: readonly ArticleProcedure[]): string {
  if (procedures.length === 0) return 'no procedures';
  const shown = procedures.slice(0, shownProcedures).map(({ name, cases }) => {
    return `${cut(name, 40)}: ${cases === undefined ? 'zero or unknown' : figure(cases)}`;
  });
  return `kinds of procedures: ${figure(procedures.length)} (${shown.join('; ')}${procedures.length > shown.length ? ' …' : ''})`;
}

function limitedJa(whole: readonly string[]): string {
  return whole.length === 0 ? '' : `。${namedJa(whole)}は条項の記載がなく、法令全体の値を上限とする`;
}

function limitedEn(whole: readonly string[]): string {
  return whole.length === 0
    ? ''
    : `; of ${namedEn(whole)}, named without an article, whole laws are the upper limit`;
}

/** What limits of cases rest on; with the names of their laws, unless they are those that are named already. */
function countedJa(all: readonly CountedCases[], laws?: readonly string[]): string {
  const each = all.map(({ figure: of, isLimit, sum, procedures, counted, laws: behind }) => {
    const ofLaws = laws?.length === behind.length ? '' : `${namedJa(behind)}の`;
    const { what, kinds, unit } = countedWords[of].ja;
    const total = `${ofLaws}${what}`;
    const among = `${figure(procedures)}${unit}のうち`;
    if (isLimit) return `。${total}の上限は、${among}件数の記録がある${figure(counted)}${unit}の計`;
    return `。${total}は記録のある${kinds}だけで${figure(sum)}件。${among}${figure(procedures - counted)}は0件又は不明のため、上限にはならない`;
  });
  return each.join('');
}

function countedEn(all: readonly CountedCases[], laws?: readonly string[]): string {
  const each = all.map(({ figure: of, isLimit, sum, procedures, counted, laws: behind }) => {
    const ofLaws = laws?.length === behind.length ? '' : ` of ${namedEn(behind)}`;
    const { what, kinds } = countedWords[of].en;
    const total = `${what}${ofLaws}`;
    if (isLimit)
      return `; the limit of ${total} is the sum over ${figure(counted)} of ${figure(procedures)} ${kinds}, those with a number on record`;
    return `; ${total} on record: ${figure(sum)}, which is no limit, because ${figure(procedures - counted)} of ${figure(procedures)} ${kinds} have zero or an unknown number`;
  });
  return each.join('');
}

const countedWords = {
  cases: {
    ja: { what: '件数', kinds: '手続', unit: '手続' },
    en: { what: 'cases', kinds: 'procedures' },
  },
  reportCases: {
    ja: { what: '国への報告の件数', kinds: '報告等', unit: '種類' },
    en: { what: 'reports to the state', kinds: 'kinds of reports' },
  },
} as const;

function gapsJa({ annexed, textless }: Gaps): string {
  const annex = annexed.length === 0 ? '' : `。${namedJa(annexed)}の別表の項ごとの値はなく、法令の値である`;
  if (textless.length === 0) return annex;
  return `${annex}。${namedJa(textless)}は出典に本則の条文がなく、条ごとの改正、実施主体、義務は分からない`;
}

function gapsEn({ annexed, textless }: Gaps): string {
  const annex =
    annexed.length === 0
      ? ''
      : `; nothing is known of the items in an annex of ${namedEn(annexed)}, and the figures are those of the law`;
  if (textless.length === 0) return annex;
  return `${annex}; the source lacks the main text of ${namedEn(textless)}: how often its articles change, who acts and whether they must is unknown`;
}

function namedJa(laws: readonly string[]): string {
  return `${short(laws)}${laws.length > 1 ? `など${laws.length}法令` : ''}`;
}

function namedEn(laws: readonly string[]): string {
  return `${short(laws)}${laws.length > 1 ? ` and ${laws.length - 1} more` : ''}`;
}

function short([law = '']: readonly string[]): string {
  return cut(law, 48);
}
