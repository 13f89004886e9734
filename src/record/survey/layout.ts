/** One edition of the survey 行政手続等の悉皆調査 as it is published. */
export interface Layout {
  /** the fiscal year as officials write it: R6 is 令和6年度 */
  readonly edition: 'R6' | 'R7';
  /** the headers, in the order of the official sheet; more may be beside them */
  readonly columns: readonly string[];
  /** in copies of R6 a count of 0 is given where the official sheet says "unknown"; R7 leaves unknown counts empty */
  readonly zeroMayBeUnknown: boolean;
}

/**
 * The editions that can be read. Names and order of the columns: digital-go-jp/administrative-procedures-mcp (MIT),
 * datasets/procedures-survey-r6 and -r7.
 */
export const layouts: readonly Layout[] = [
  {
    edition: 'R6',
    zeroMayBeUnknown: true,
    columns: [
      '手続ID',
      '所管府省庁',
      '手続名',
      '法令名',
      '法令番号',
      '根拠条項号',
      '手続類型',
      '手続主体',
      '手続の受け手',
      '経由機関',
      '独立行政法人等の名称',
      '事務区分',
      '府省共通手続',
      '実施府省庁',
      'オンライン化の実施状況',
      'オンライン化の実施予定及び検討時の懸念点',
      'オンライン化実施時期',
      '申請等における本人確認手法',
      '手数料等の納付有無',
      '手数料等の納付方法',
      '手数料等のオンライン納付時の優遇措置',
      '処理期間(オンライン)',
      '処理期間(非オンライン)',
      '情報システム(申請)',
      '情報システム(事務処理)',
      '総手続件数',
      'オンライン手続件数',
      '非オンライン手続件数',
      '申請書等に記載させる情報',
      '申請時に添付させる書類',
      '添付書類等提出の撤廃/省略状況',
      '添付書類等の提出方法',
      '添付書類等への電子署名',
      '添付形式等が定められた規定',
      '手続が行われるイベント(個人)',
      '手続が行われるイベント(法人)',
      '申請に関連する士業',
      '申請を提出する機関',
    ],
  },
  {
    edition: 'R7',
    zeroMayBeUnknown: false,
    columns: [
      '手続ID',
      '所管府省庁',
      '手続名',
      '法令名',
      '根拠条項号',
      '関連条項号',
      '関連する根拠法令',
      '手続類型',
      '手続主体',
      '手続の受け手',
      '手続(類型、主体、受け手等)に関する補足',
      '経由機関',
      '独立行政法人等の名称',
      '事務区分',
      '府省共通手続',
      '実施府省庁',
      '実施府省庁(府省共通手続)',
      'オンライン化の実施状況',
      'オンライン化の実施予定及び検討時の懸念点',
      'オンライン化の実施状況に関する補足',
      'オンライン化実施時期',
      '申請等における本人確認手法',
      '手数料等の納付有無',
      '手数料等の納付方法',
      '手数料等に関する補足',
      '手数料等のオンライン納付時の優遇措置',
      '処理期間(オンライン)',
      '処理期間(非オンライン)',
      '情報システム(申請)',
      '情報システム（申請）複数ある場合',
      '情報システム(事務処理)',
      '総手続件数',
      'オンライン手続件数',
      '非オンライン手続件数',
      '申請書等に記載させる情報',
      '申請時に添付させる書類',
      '添付書類等提出の撤廃/省略状況',
      '添付書類等の提出方法',
      '添付書類等への電子署名',
      '添付形式等が定められた規定',
      '添付書類等に関する補足',
      '手続が行われるイベント(個人)',
      '手続が行われるイベント(法人)',
      '申請に関連する士業',
      '申請を提出する機関',
      '士業、機関に関する補足',
    ],
  },
];

/** The columns that an inventory is made of; every edition has them. */
export const neededColumns = {
  id: '手続ID',
  name: '手続名',
  law: '法令名',
  clause: '根拠条項号',
  type: '手続類型',
  subject: '手続主体',
  receiver: '手続の受け手',
  kind: '事務区分',
  cases: '総手続件数',
  office: '申請を提出する機関',
} as const;

export type Needed = keyof typeof neededColumns;
