import { lookOfLaw } from '../../criterion/nationalLaws.js';

/** Whether a name that is no title of the record is an ordinance, rule or guideline of a local body, or of its office. */
export function isLocal(name: string): boolean {
  const outside = name
    .normalize('NFKC')
    .replace(/[([〔][^)\]〕]*(?:[)\]〕]|$)/gu, '')
    .trim();
  if (lookOfLaw(outside) === 'local') return true;
  const bare = outside.replace(note, (rest: string, at: number) =>
    bylaw.test(outside.slice(0, at)) ? '' : rest,
  );
  if (bare !== outside && lookOfLaw(bare) === 'local') return true;
  return bylaw.test(bare) && !ofAnAct.test(bare);
}

// What may follow the name of a bylaw: 条例等, 条例第3条, 規則による.
const note =
  /(?:第?[\d〇一二三四五六七八九十百]+(?:条(?!例)|項|号).*|別表.*|附則.*|に基づ[くき]|による|により|等|など|その他|他|ほか|外)$/u;

const ofAnAct = /(?:法|法律|令)(?:施行)?規則$/u;

const bylaw =
  /(?:条例|規則|細則|規程|要綱|要領|要項|基準|方針|計画|訓令|内規|規約|協定|マニュアル|ガイドライン|通知|通達)$/u;
