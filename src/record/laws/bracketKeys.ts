import { lawKey } from './lawKey.js';

// 附則 and 内規 in brackets are no names, and an amending act has the name of many.
const fewest = 6;
const isOfMany = /の一部を改正する/u;

/**
 * What a title has before its bracket and within it, in the form of `lawKey`: 昭和二十一年厚生省令第四十二号（死産の届出に関する規程）
 * is cited by its number alone, and by what it is about alone.
 */
export function bracketKeys(title: string): readonly string[] {
  const [, before = '', within = ''] = /^([^（]+)（(.+)）$/u.exec(title) ?? [];
  if (within === '' || isOfMany.test(before)) return [];
  return [before, within].map(lawKey).filter((key) => key.length >= fewest);
}
