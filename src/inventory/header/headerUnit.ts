import type { Kind } from '../../criterion/field.js';
import { headerGroup, headerKey } from '../../text/headerKey.js';

const multiple =
  /^(?:単位[:=]?)?(?:[x×*]?1?[,\d]*000|[十百千万億兆]+)(?:時間|か月|ヶ月|カ月|箇月|月|件|通|枚|回|人|世帯|社|種|種類|法令|団体|機関|市町村|市区町村|円|cases?|hours?|persons?|people|items?|times)?(?:\/.*)?$|^(?:in)?(?:thousand|million|billion)/;
const ofTime = /^(?:単位[:=]?)?(?:分|分間|秒|日|日間|人日|人月|人年|minutes?|mins?|days?)(?:\/.*)?$/;
const ofYears = /^(?:単位[:=]?)?(?:年|年間|日|日間|週|週間|years?|days?|weeks?)$/;
const ofMoney = /^(?:単位[:=]?)?[十百千万億兆]*円(?:\/.*)?$|^(?:jpy|yen|¥)$/;
const percent = /^(?:単位[:=]?)?%$/;
const tenth = /^(?:単位[:=]?)?(?:割|‰)$/;

/** Units in which the figures of a kind are not written, and in which analysts do have them. */
const others: Partial<Readonly<Record<Kind, readonly RegExp[]>>> = {
  count: [multiple, percent],
  number: [multiple],
  hours: [multiple, percent, ofTime],
  months: [multiple, percent, ofYears],
  share: [multiple, ofMoney, tenth],
  signedShare: [multiple, ofMoney, tenth],
};

/** The unit that a title above a table gives for its figures (単位：千件), if counts are not read in it. */
export function titleUnit(text: string): string | undefined {
  const unit = /単位[:=]?([^()[\]【】、,:=]+)/.exec(headerKey(text))?.[1];
  return unit !== undefined && multiple.test(unit) && !ofMoney.test(unit) ? unit : undefined;
}

/** The unit behind a header (千時間, 万件, 分), if the field is not read in it; its figures would be read wrong by as much. */
export function otherUnit(key: string, kind: Kind): string | undefined {
  const unit = headerGroup(key);
  return unit !== undefined && others[kind]?.some((other) => other.test(unit)) === true ? unit : undefined;
}
