import { info, problemsOf, warning } from '../../model/problemKind.js';
import { brief } from '../../text/brief.js';
import type { Wording } from '../../text/lang.js';
import type { Article, ArticleName } from '../articles/article.js';
import { articleName, articleNumber } from '../articles/articleName.js';

interface Unknown {
  readonly name: string;
  /** titles that come nearest, the nearest first */
  readonly near: readonly string[];
  /** set where it is an act that is no longer in force */
  readonly gone?: Gone | undefined;
}

interface Likely {
  readonly name: string;
  readonly title: string;
}

interface Gone {
  /** the act that repealed it, with its number, where a law says so */
  readonly by?: string | undefined;
}

interface Contradicted {
  readonly name: string;
  /** what the title says, and the title of the law that has the number */
  readonly titles: readonly [string, string];
}

interface NoArticle extends ArticleName {
  /** the article whose number comes nearest */
  readonly near: Pick<Article, 'number' | 'heading'> | undefined;
}

interface Unsettled {
  readonly written: string;
  /** 22 where its paragraph may be meant, 22-2 where the article of that number may */
  readonly may: readonly string[];
  readonly second: string;
}

interface Suggested extends ArticleName {
  readonly heading: string;
  /** whether --accept-fuzzy takes it */
  readonly isSure: boolean;
}

interface Town {
  readonly name: string;
  /** with their prefectures, those that have the name */
  readonly namesakes: readonly string[];
  /** the municipality that is probably meant */
  readonly near?: string | undefined;
  readonly reason?: 'former' | 'ward' | 'association' | 'prefecture' | 'several' | undefined;
}

/** What can be wrong with a name that the record should know, by its code. */
export const recordProblems = {
  'unknown-law': warning<Unknown>({
    ja: ({ name, near, gone }) =>
      gone === undefined
        ? `「${brief(name, 32)}」は国の法令に見当たりません。${meantJa(near)}`
        : `「${brief(name, 28)}」は効力を失っています${gone.by === undefined ? '' : `（${brief(gone.by, 24)}により廃止）`}。後継の法令に直してください。`,
    en: ({ name, near, gone }) =>
      gone === undefined
        ? `“${brief(name, 32)}” is not a national law.${meantEn(near)}`
        : `“${brief(name, 28)}” is no longer in force${gone.by === undefined ? '' : ` (repealed by ${brief(gone.by, 24)})`}. Write the law in its place.`,
  }),
  'law-not-named': warning<{ readonly name: string }>({
    ja: ({ name }) =>
      `「${brief(name, 24)}」だけでは、どの法律の条項か分かりません。「住民基本台帳法第22条」のように、法令名から記入してください。`,
    en: ({ name }) =>
      `“${brief(name, 24)}” does not say of which law. Write the law too, as in 住民基本台帳法第22条.`,
  }),
  'fuzzy-law': info<Likely>({
    ja: ({ name, title }) =>
      `「${brief(name, 24)}」は「${brief(title, 28)}」のことなら、--accept-fuzzy で使えます。`,
    en: ({ name, title }) =>
      `Does “${brief(name, 24)}” mean “${brief(title, 34)}”? --accept-fuzzy takes it so.`,
  }),
  'law-number-mismatch': warning<Contradicted>({
    ja: ({ name, titles: [title, numbered] }) =>
      `「${brief(name, 32)}」の法令名は「${brief(title, 24)}」、法令番号は「${brief(numbered, 24)}」です。どちらかを直してください。`,
    en: ({ name, titles: [title, numbered] }) =>
      `“${brief(name, 32)}” has the title of “${brief(title, 24)}” and the number of “${brief(numbered, 24)}”. Correct one of them.`,
  }),
  'unknown-article': warning<NoArticle>({
    ja: ({ law, number, near }) =>
      `${articleName.ja({ law: brief(law, 40), number })}は見当たりません。${near === undefined ? '条項を確認してください。' : `${headedJa(near)}ではありませんか。`}`,
    en: ({ law, number, near }) =>
      `There is no ${articleName.en({ law: brief(law, 40), number })}. ${near === undefined ? 'Check the article.' : `Did you mean ${headedEn(near)}?`}`,
  }),
  'unsettled-article': warning<Unsettled>({
    ja: ({ written, ...unsettled }) =>
      `「${brief(written, 24)}」は条か項か分からず、法律全体とみなします。${meaningsJa(unsettled)}`,
    en: ({ written, ...unsettled }) =>
      `“${brief(written, 24)}” may be an article or a paragraph: the whole law is taken. ${meaningsEn(unsettled)}`,
  }),
  'article-suggested': info<Suggested>({
    ja: ({ law, number, heading, isSure }) =>
      `根拠条項は${brief(law, 28)}${headedJa({ number, heading })}ではありませんか。${isSure ? '--accept-fuzzy で使えます。' : ''}`,
    en: ({ law, number, heading, isSure }) =>
      `Does it rest on ${brief(law, 28)} ${headedEn({ number, heading })}?${isSure ? ' --accept-fuzzy takes it so.' : ''}`,
  }),
  'likely-standardised': info<{ readonly standardised: string }>({
    ja: ({ standardised }) =>
      `20業務の「${standardised}」に当たるなら、標準化対象事務の欄に「${standardised}」と記入してください。`,
    en: ({ standardised }) =>
      `If it belongs to ${standardised}, one of the 20 standardised tasks, write that as its standardised task.`,
  }),
  'unknown-municipality': warning<Town>({
    ja: ({ name, namesakes, ...likely }) =>
      namesakes.length === 0
        ? `「${brief(name, 24)}」に当たる市区町村がありません。${likelyJa(likely)}`
        : `「${brief(name, 24)}」は${brief(namesakes.join('と'), 40)}にあります。都道府県名から記入してください。`,
    en: ({ name, namesakes, ...likely }) =>
      namesakes.length === 0
        ? `“${brief(name, 24)}” is not a current municipality. ${likelyEn(likely)}`
        : `“${brief(name, 24)}” is in ${brief(namesakes.join(' and '), 40)}. Write the prefecture before it.`,
  }),
};

/** The codes of all kinds. */
export const recordCodes: readonly string[] = Object.keys(recordProblems);

/** One problem of a kind, at a place. */
export const recordProblem = problemsOf(recordProblems);

function likelyJa({ near, reason }: Pick<Town, 'near' | 'reason'>): string {
  if (reason === 'association') return '組合や広域連合なら、構成する市区町村を記入してください。';
  if (reason === 'prefecture') return '都道府県ではなく、市区町村を記入してください。';
  if (reason === 'several') return '数や範囲ではなく、市区町村を一つずつ記入してください。';
  if (near === undefined) return '合併前の名称やコードではないか確認してください。';
  if (reason === 'former') return `今は「${near}」です。`;
  return reason === 'ward' ? `区ではなく「${near}」を記入してください。` : `「${near}」ではありませんか。`;
}

function likelyEn({ near, reason }: Pick<Town, 'near' | 'reason'>): string {
  if (reason === 'association') return 'Of an association, write the municipalities that form it.';
  if (reason === 'prefecture') return 'It is a prefecture: write the municipalities.';
  if (reason === 'several') return 'Write the municipalities one by one.';
  if (near === undefined) return 'Is it the name or code from before a merger?';
  if (reason === 'former') return `Today it is “${near}”.`;
  return reason === 'ward' ? `It is a ward: write “${near}”.` : `Did you mean “${near}”?`;
}

type Meanings = Pick<Unsettled, 'may' | 'second'>;

/** 第22条第2項, 第22条の2: as the cell may write it. */
function writtenOut({ may, second }: Meanings): readonly string[] {
  return may.map((number) => articleNumber.ja({ number }) + (number.includes('-') ? '' : `第${second}項`));
}

function meaningsJa(unsettled: Meanings): string {
  const written = writtenOut(unsettled);
  return written.length === 0
    ? '該当する条もありません。'
    : `${written.join('か')}なら、そのように記入してください。`;
}

function meaningsEn(unsettled: Meanings): string {
  const written = writtenOut(unsettled);
  return written.length === 0 ? 'Neither exists.' : `If it is meant, write ${written.join(' or ')}.`;
}

function headedJa({ number, heading }: Pick<Article, 'number' | 'heading'>): string {
  return articleNumber.ja({ number }) + (heading === '' ? '' : `（${brief(heading, 24)}）`);
}

function headedEn({ number, heading }: Pick<Article, 'number' | 'heading'>): string {
  return articleNumber.en({ number }) + (heading === '' ? '' : ` (${brief(heading, 24)})`);
}

function meantJa([title]: readonly string[]): string {
  return title === undefined
    ? '正式な法令名を記入してください。'
    : `「${brief(title, 32)}」ではありませんか。`;
}

function meantEn([title]: readonly string[]): string {
  return title === undefined ? ' Write its official title.' : ` Did you mean “${brief(title, 32)}”?`;
}

/** The titles that come nearest, as what would have been right. */
export const nearTitlesExpected: Wording<Pick<Unknown, 'near'>> = {
  ja: ({ near }) => near.map((title) => brief(title, 32)).join('、'),
  en: ({ near }) => near.map((title) => brief(title, 32)).join(', '),
};
