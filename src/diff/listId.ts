import type { List, Track, Verdict } from '../model/result.js';

/** The list of a task with a verdict and a track. */
export function diffListIdOf(task: { readonly verdict: Verdict; readonly track: Track }): List['id'] {
  return task.verdict === 'candidate' ? task.track : task.verdict;
}
