import type { TaskResult } from '../../../model/result.js';
import { cut } from '../../../text/cut.js';
import { displayWidth } from '../../../text/width.js';
import { room } from './room.js';

/** The name of a task within a sentence. */
export function shortName(task: TaskResult): string {
  return cut(bareName(task), room.named);
}

/** The name without what is in brackets behind it. */
function bareName({ name }: TaskResult): string {
  const bare = name.replace(/[（(].*$/su, '').trim();
  return bare === '' ? name : bare;
}

/** Names that fit: without their brackets rather than cut within them, where that tells each from the others. */
export function sheetNames(tasks: readonly TaskResult[]): (task: TaskResult) => string {
  const bare = tasks.map(bareName);
  return (task) => {
    const fits = displayWidth(task.name) <= room.name;
    const isAlone = bare.filter((each) => each === bareName(task)).length === 1;
    return cut(!fits && isAlone ? bareName(task) : task.name, room.name);
  };
}
