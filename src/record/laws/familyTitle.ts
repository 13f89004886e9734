import { withoutExcerptMark } from '../../text/trim/withoutExcerptMark.js';

/**
 * The title of the act that an order or rule of execution belongs to, or the title itself: 戸籍法施行規則 → 戸籍法.
 * The grouping of the national survey by law family is the same.
 */
export function familyTitle(title: string): string {
  // ※ in the survey of procedures is a mark of its own, and no part of the title behind it.
  const whole = withoutExcerptMark(title.replace(/^※/u, ''));
  return whole.replace(/(施行令|施行規則|施行細則)$/u, '') || whole;
}
