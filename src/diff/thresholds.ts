import type { Reason, SettingChange } from '../model/difference.js';
import type { Thresholds } from '../model/result.js';

/** A reason for each threshold that changed: what one of them decides is not attributed to the others. */
export function thresholdReasons(settings: readonly SettingChange[]): readonly Reason[] {
  return settings.flatMap((setting) =>
    setting.is === 'thresholds'
      ? setting.thresholds.map((each): Reason => ({ is: 'thresholds', thresholds: [each] }))
      : [],
  );
}

/** Whether a threshold is the new one in a coalition of reasons; as before where it did not change. */
export function isNewThreshold(
  reasons: readonly Reason[],
  coalition: number,
  threshold: keyof Thresholds,
): boolean {
  return reasons.some(
    (reason, i) =>
      reason.is === 'thresholds' &&
      (coalition & (1 << i)) !== 0 &&
      reason.thresholds.some((each) => each.threshold === threshold),
  );
}
