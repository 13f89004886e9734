import { error, warning } from '../../model/problemKind.js';
import type { Track, Verdict } from '../../model/result.js';
import { figure } from '../../text/figure.js';

interface Top {
  readonly track: Track;
  readonly top: number;
  /** ids */
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** Problems of what changed since a baseline was accepted. */
export const onBaselineProblems = {
  'top-changed': warning<Top>({
    ja: ({ track, top, came, went }) =>
      came.length + went.length === 0
        ? `${track} の上位${top}件の順序が変わりました。`
        : `${track} の上位${top}件が変わりました（新たに：${few(came, '、', 'なし')}、外れた：${few(went, '、', 'なし')}）。`,
    en: ({ track, top, came, went }) =>
      came.length + went.length === 0
        ? `The order of the top ${top} of ${track} changed.`
        : `The top ${top} of ${track} changed (in: ${few(came, ', ', 'none')}; out: ${few(went, ', ', 'none')}).`,
  }),
  'verdict-changed': warning<{ readonly before: Verdict; readonly after: Verdict }>({
    ja: ({ before, after }) =>
      `仕分けが ${before} から ${after} に変わりました。意図した変更なら --update-baseline で受け入れてください。`,
    en: ({ before, after }) =>
      `Its verdict changed from ${before} to ${after}. If that is meant, accept it with --update-baseline.`,
  }),
  'score-moved': warning<{ readonly before: number; readonly after: number }>({
    ja: ({ before, after }) =>
      `点数が${figure(before)}から${figure(after)}に動きました。意図した変更なら --update-baseline で受け入れてください。`,
    en: ({ before, after }) =>
      `Its score moved from ${figure(before)} to ${figure(after)}. If that is meant, accept it with --update-baseline.`,
  }),
  'task-vanished': error({
    ja: () =>
      'この事務が一覧からなくなりました。行を戻すか、意図した削除なら --update-baseline で受け入れてください。',
    en: () => 'This task is gone from the inventory. Put it back, or accept that with --update-baseline.',
  }),
};

function few(ids: readonly string[], separator: string, none: string): string {
  if (ids.length === 0) return none;
  return `${ids.slice(0, 3).join(separator)}${ids.length > 3 ? ' …' : ''}`;
}
