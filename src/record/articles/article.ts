import type { TaskClass } from '../survey/procedure.js';

/** Who acts: 市町村, 都道府県, 指定都市等 (and 中核市, 特定行政庁 …), 警察, or any local body (地方公共団体, 道路管理者 …). */
export type ArticlePerformer = 'municipality' | 'prefecture' | 'designated' | 'police' | 'local';

/** One article of an act, order or rule, and what the public record says of it. */
export interface Article {
  /** title of the act, order or rule that it is in */
  readonly law: string;
  /**
   * `22` 第二十二条, `12-2` 第十二条の二, `s3` 附則第三条, `s` 附則 without articles, `a1` 別表第一, `a1-2` 別表第一の二, `a` 別表,
   * `m` the whole of an order without articles
   */
  readonly number: string;
  /** 見出し, without brackets; '' if there is none */
  readonly heading: string;
  /** 編・章・節 that it lies in, outermost first, parted by ` / `; '' if there is none */
  readonly chapter: string;
  /**
   * who acts; none if it cannot be told; `designated` beside `prefecture` where the act says that an order gives some of what
   * prefectures do under it to cities (大都市の特例): which of it, the act does not say
   */
  readonly performers: readonly ArticlePerformer[];
  /** whether the local body must act, or may; undefined if it cannot be told */
  readonly duty: 'must' | 'may' | undefined;
  /** whether it leaves something to ordinances (条例) */
  readonly byOrdinance: boolean;
  /**
   * amending laws of the window that changed its text, by more than references; moving it to another number is
   * no change; undefined where the text of the law is missing at the source
   */
  readonly amendments: number | undefined;
  /** amending laws of the window that changed nothing of it but references to articles and laws */
  readonly referenceChanges: number;
  /** procedures of local bodies that the survey places in it */
  readonly procedures: readonly ArticleProcedure[];
  /** in an order or rule: the articles that it carries out (法第○条) */
  readonly carriesOut: readonly ArticleName[];
}

/** An article by law and number. */
export interface ArticleName {
  readonly law: string;
  readonly number: string;
}

/** 手続類型 of the survey: 申請等, 申請等に基づく処分通知等, 申請等に基づかない処分通知等, 縦覧等, 作成・保存等, 交付等 */
export type ProcedureType = 'application' | 'decision' | 'notice' | 'inspection' | 'keeping' | 'handing-over';

/**
 * 手続主体 and 手続の受け手 of the survey: 国, 独立行政法人等, 地方等, one of these and local bodies among them (4-2, 4-3, 4-4),
 * 国民等, 民間事業者等, either of the last two.
 */
export type Party =
  'state' | 'agency' | 'local' | 'shared' | 'resident' | 'business' | 'resident-or-business';

/** A procedure of local bodies in the survey. */
export interface ArticleProcedure {
  /** 手続ID */
  readonly id: string;
  readonly name: string;
  /** 第1項 as 1; undefined if the survey names no paragraph */
  readonly paragraph: number | undefined;
  readonly type: ProcedureType | undefined;
  readonly from: Party | undefined;
  readonly to: Party | undefined;
  /** it is handed in at a city or town office (市役所・町村役場) */
  readonly counter: boolean;
  readonly class: TaskClass;
  /** cases a year nationwide; undefined where the survey has 0, which is zero or unknown */
  readonly cases: number | undefined;
  /** who performs or receives it; none if it cannot be told */
  readonly performers: readonly ArticlePerformer[];
  readonly duty: 'must' | 'may' | undefined;
}

/** The articles of the record; those of a law are parsed when they are asked for. */
export interface ArticleTable {
  readonly about: ArticlesAbout;
  /** by title of act, order or rule, as `Article.law` has it */
  readonly articlesOf: (law: string) => readonly Article[];
  readonly articleOf: (law: string, number: string) => Article | undefined;
  /** a law with all that is known of it; undefined if the table does not have it */
  readonly lawOf: (law: string) => ArticlesOfLaw | undefined;
  /** every title */
  readonly laws: () => readonly string[];
}

/** A law in the table. */
export interface ArticlesOfLaw {
  readonly law: string;
  /** the act that an order or rule carries out; undefined for an act */
  readonly act: string | undefined;
  /** orders and rules that carry out this act, by title */
  readonly orders: readonly string[];
  /** its text lacks articles at the source, so that an article that is not here may well exist */
  readonly isIncomplete: boolean;
  readonly articles: readonly Article[];
  /** procedures that the survey places in no article, or in one that the text does not have */
  readonly unplaced: readonly ArticleProcedure[];
}

/** Where the table comes from. */
export interface ArticlesAbout {
  /** day of the law texts, ISO 8601 */
  readonly date: string;
  /** first and last fiscal year over which amendments are counted */
  readonly window: readonly [string, string];
  /** edition of the survey of procedures */
  readonly survey: string;
  readonly licence: string;
  readonly sources: readonly string[];
}
