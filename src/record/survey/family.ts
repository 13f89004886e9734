import { withoutExcerptMark } from '../../text/trim/withoutExcerptMark.js';

// 施行令, 施行規則 and 施行細則 carry out the law whose title stands before them.
const carriesOut = /^(.+?)施行(?:令|規則|細則)$/u;

// A ministry's own rules under the law of another (環境省関係浄化槽法施行規則): what is before 施行規則 is no law.
const ministryShare = /^.*?(?:省|府|庁|委員会)(?:関係|の所管する)/u;

/** A title as it is compared: blanks are single, and the mark of an excerpt 抄 is no part of it. */
export function lawTitle(written: string): string {
  const title = written.trim();
  const isExcerpt = /\s抄$/u.test(title);
  return (isExcerpt ? withoutExcerptMark(title) : title).replace(/\s+/gu, ' ');
}

/** The law family of a title: the act that an order or a rule carries out, else the title itself. */
export function familyOf(title: string): string {
  const law = lawTitle(title);
  if (ministryShare.test(law)) return law;
  return carriesOut.exec(law)?.[1] ?? law;
}
