import type { Text } from '../../text/lang.js';

/** Questions of municipalities, in the order of the columns of a questionnaire. */
export const townQuestionIds = [
  'performs',
  'practice',
  'own-needs',
  'customised',
  'joint',
  'cases',
  'hours',
  'hours-after',
  'cost',
  'reports',
  'report-hours',
] as const;

export type TownQuestionId = (typeof townQuestionIds)[number];

/** How a question is answered: by one word of the list, or by a figure. */
export type AnswerKind = 'yes-no' | 'degree' | 'figure' | 'months' | 'text';

/**
 * What an estimate is of: a share of all municipalities (those without the task count as no), a share of those to which
 * the question applies, a mean of those that perform the task, the same among towns of under 10,000 people, a total of
 * all, how alike two of them work, how differently, the share of hours that is saved, and by which share those of towns
 * of under 10,000 people change.
 */
export type Estimand =
  | 'share-of-all'
  | 'share'
  | 'mean'
  | 'small-mean'
  | 'total'
  | 'likeness'
  | 'difference'
  | 'saved'
  | 'small-change';

/** A question that every municipality can answer of its own work, and the cells of the inventory that the answers fill. */
export interface SurveyQuestion {
  /** as it is named where there is little room */
  readonly short: Text;
  /** with the unit of the answer */
  readonly title: Text;
  /** how to answer, for somebody who sees the form for the first time */
  readonly how: Text;
  readonly kind: AnswerKind;
  /** by field of the inventory */
  readonly fills: Readonly<Record<string, Estimand>>;
  /** minutes that an answer is expected to take */
  readonly minutes: number;
  /** a question without which the answer says nothing */
  readonly needs?: TownQuestionId;
  /** what one unit of the answer is in the unit of the fields; 1 if not given */
  readonly unit?: number;
}

/** The field that each small town's two answers fill together. */
export const pairedChange = 'small_town_hours_change';

/** The fields of its two answers: where an inventory has both, their change switches no further criterion on. */
export const pairedFields = ['small_town_hours_before', 'small_town_hours_after'] as const;

/** What municipalities are asked. */
export const townQuestions: Readonly<Record<TownQuestionId, SurveyQuestion>> = {
  performs: {
    short: { ja: '実施', en: 'performed' },
    title: { ja: 'この事務の実施', en: 'Do you perform this task?' },
    how: {
      ja: '行っていれば「はい」。「いいえ」なら、この行の残りは空欄のままで構いません。',
      en: 'Yes if you do. If No, leave the rest of the row empty.',
    },
    kind: 'yes-no',
    fills: { municipalities_share: 'share-of-all', municipalities_performing: 'total' },
    minutes: 1,
  },
  practice: {
    short: { ja: '手順', en: 'procedure' },
    title: { ja: '標準的な手順との一致', en: 'Done as the common procedure has it' },
    how: {
      ja: '法令や国・県の要領、標準の様式どおりに行う手順の割合。「すべて」＝独自の手順や様式がない、「おおむね」＝4分の3、「半分」、「一部」＝4分の1、「独自」＝ほとんど自団体で決めている。',
      en: 'How much of the work follows laws, manuals and common forms. All: nothing of your own; most: three quarters; half; some: a quarter; own: nearly everything was set by yourselves.',
    },
    kind: 'degree',
    fills: { workflow_similarity: 'likeness', practice_variation: 'difference' },
    minutes: 3,
  },
  'own-needs': {
    short: { ja: '独自の機能', en: 'own needs' },
    title: { ja: '独自の機能・様式の必要', en: 'Functions or forms of your own needed?' },
    how: {
      ja: '人口規模や地域の事情により、他団体と違う機能や様式がなければ業務が回らない場合に「はい」。あれば便利、という程度は「いいえ」。',
      en: 'Yes if the work could not be done without functions or forms that others do not have. No if they are only convenient.',
    },
    kind: 'yes-no',
    fills: { need_variation: 'share' },
    minutes: 3,
  },
  customised: {
    short: { ja: '改修', en: 'customised' },
    title: { ja: 'システムのカスタマイズ', en: 'System customised?' },
    how: {
      ja: '現在のシステムを自団体向けに改修していれば「はい」。設定の変更だけなら「いいえ」。システムがなければ「該当なし」。',
      en: 'Yes if your system was changed for you; No if only its settings were. Not applicable if there is no system.',
    },
    kind: 'yes-no',
    fills: { customised_share: 'share' },
    minutes: 3,
  },
  joint: {
    short: { ja: '共同調達', en: 'jointly procured' },
    title: { ja: '共同調達・共同利用', en: 'Jointly procured?' },
    how: {
      ja: '現在のシステムを県や他団体と共同で調達・利用していれば「はい」。システムがなければ「該当なし」。',
      en: 'Yes if your system is procured or used together with others. Not applicable if there is no system.',
    },
    kind: 'yes-no',
    fills: { joint_procurement_share: 'share-of-all' },
    minutes: 2,
  },
  cases: {
    short: { ja: '件数', en: 'cases' },
    title: { ja: '年間件数（件）', en: 'Cases a year' },
    how: {
      ja: '直近の年度の件数。概数で構いません。なければ0。',
      en: 'In the last fiscal year; a rounded number will do. 0 if there were none.',
    },
    kind: 'figure',
    fills: { cases_per_year: 'total', small_town_cases_per_year: 'small-mean' },
    minutes: 5,
  },
  hours: {
    short: { ja: '時間', en: 'hours' },
    title: { ja: '年間業務時間（時間）', en: 'Staff hours a year' },
    how: {
      ja: 'この事務に全職員が1年間にかける時間の合計。概数で構いません（例：週2時間なら100）。',
      en: 'Of all staff together in a year; a rounded number will do (2 hours a week are 100).',
    },
    kind: 'figure',
    fills: { staff_hours_per_year: 'mean', small_town_hours_before: 'small-mean' },
    minutes: 10,
  },
  'hours-after': {
    short: { ja: '導入後の時間', en: 'hours after' },
    title: { ja: '共通システム導入後の年間業務時間（時間）', en: 'Staff hours a year with a common system' },
    how: {
      ja: '全国共通のシステムで行う場合に見込まれる時間の合計。増える見込みなら、そのまま大きい数を。変わらなければ左と同じ数。',
      en: 'What you expect with one common system. A larger number if it would take longer; the same if nothing changes.',
    },
    kind: 'figure',
    fills: {
      hours_saved_share: 'saved',
      small_town_hours_after: 'small-mean',
      [pairedChange]: 'small-change',
    },
    minutes: 10,
    needs: 'hours',
  },
  cost: {
    short: { ja: '経費', en: 'cost' },
    title: { ja: '現在のシステムの年間経費（万円）', en: 'Cost of your system a year (10,000 yen)' },
    how: {
      ja: '利用料・保守・運用委託など、この事務のシステムに1年間に払う経費の合計（120万円なら120）。ほかの事務と共用なら、おおよその割合で分ける。システムがなければ0。',
      en: 'All that you pay in a year for the system of this task: fees, maintenance, operation. If it serves other tasks too, its rough share. 0 if there is no system.',
    },
    kind: 'figure',
    fills: { running_cost_per_year: 'mean' },
    minutes: 10,
    unit: 10_000,
  },
  reports: {
    short: { ja: '報告件数', en: 'reports' },
    title: { ja: '国への年間報告件数（件）', en: 'Reports to the state a year' },
    how: {
      ja: 'この事務について1年間に国へ提出した調査・報告の件数（県経由を含む）。なければ0。',
      en: 'Reports and surveys of this task filed in a year, also by way of the prefecture. 0 if none.',
    },
    kind: 'figure',
    fills: { national_reports_per_year: 'total' },
    minutes: 5,
  },
  'report-hours': {
    short: { ja: '報告時間', en: 'hours for a report' },
    title: { ja: '報告1件当たりの時間（時間）', en: 'Hours for each report' },
    how: {
      ja: '報告1件の作成にかかる職員の時間（30分は0.5）。報告がなければ「該当なし」。',
      en: 'Staff hours for one report (30 minutes are 0.5). Not applicable if there are none.',
    },
    kind: 'figure',
    fills: { hours_per_report: 'mean' },
    minutes: 5,
  },
};

/** The question whose answers fill a field of the inventory. */
export const questionFor: ReadonlyMap<string, TownQuestionId> = new Map(
  townQuestionIds.flatMap((id) => Object.keys(townQuestions[id].fills).map((field) => [field, id] as const)),
);
