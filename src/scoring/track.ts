import { nationalLaws } from '../criterion/nationalLaws.js';
import type { Track } from '../model/result.js';
import type { IsOpen } from './openCells.js';
import type { Tasks } from '../model/task.js';
import { plain, say, type Sentence, type Wording } from '../text/lang.js';

const entrusted: readonly unknown[] = ['entrusted-1', 'entrusted-2'];

/** Which rule decides the track of a task. */
type Ground = 'new' | 'tool' | 'entrusted' | 'law' | 'none';

const trackOfGround = {
  new: 'new-service',
  tool: 'new-service',
  entrusted: 'statutory',
  law: 'statutory',
  none: 'common-work',
} as const satisfies Record<Ground, Track>;

/**
 * The list in which a task is discussed: the minutes ask to discuss new services apart from tasks that the state
 * prescribes by law. Cells that are unknown decide nothing.
 */
export function trackOf(tasks: Tasks, task: number): Track {
  return trackOfGround[groundOf(tasks, task)];
}

/** The tracks that a task has, or may come to have when more of its cells are filled. */
export function tracksOf(tasks: Tasks, task: number, isOpen: IsOpen): readonly Track[] {
  const now = trackOf(tasks, task);
  if (now === 'new-service') return [now];
  const isExisting = tasks.columns.get('new_service')?.value(task) === false;
  const mayBeNew = isOpen(task, 'new_service') || (!isExisting && isOpen(task, 'digital_tool'));
  const mayChange = ['task_class', 'national_law', 'governing_laws'].some((field) => isOpen(task, field));
  const others = mayChange ? (['statutory', 'common-work'] as const) : [now];
  return mayBeNew ? [...others, 'new-service'] : others;
}

/** A track with the rule that decided, and the field of the cell that it rests on; no field where no rule applied. */
export interface TrackRule {
  readonly track: Track;
  readonly reason: Sentence;
  readonly field?: string;
}

/** Why a task has its track. */
export function trackRuleOf(tasks: Tasks, task: number): TrackRule {
  const ground = groundOf(tasks, task);
  const track = trackOfGround[ground];
  if (ground === 'none') return { track, reason: plain(reasons.none) };
  const field = fieldOfGround[ground];
  const names = namesIn(tasks.columns.get(field)?.value(task));
  if (ground === 'tool') return { track, field, reason: say(namedReasons.tool, { names }) };
  if (ground === 'law')
    return { track, field, reason: say(namedReasons.law, { names: nationalLaws(names) }) };
  return { track, field, reason: plain(reasons[ground]) };
}

function groundOf(tasks: Tasks, task: number): Ground {
  const cell = (field: string): unknown => tasks.columns.get(field)?.value(task);
  if (cell('new_service') === true) return 'new';
  // What is said of the task itself counts before a tool that it names.
  if (cell('new_service') !== false && namesIn(cell('digital_tool')).length > 0) return 'tool';
  if (entrusted.includes(cell('task_class'))) return 'entrusted';
  const standing = cell('national_law');
  if (standing === 'national') return 'law';
  if (standing !== undefined) return 'none';
  return nationalLaws(namesIn(cell('governing_laws'))).length > 0 ? 'law' : 'none';
}

function namesIn(cell: unknown): readonly string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}

const fieldOfGround = {
  new: 'new_service',
  tool: 'digital_tool',
  entrusted: 'task_class',
  law: 'governing_laws',
} as const satisfies Record<Exclude<Ground, 'none'>, string>;

const reasons = {
  new: { ja: '新サービスとされている', en: 'it is marked as a new service' },
  entrusted: { ja: '法定受託事務である', en: 'it is entrusted by law' },
  none: {
    ja: '新サービスではなく、定める国の法令も挙げられていない',
    en: 'it is no new service, and no national law is named',
  },
} as const;

interface Named {
  /** one at least */
  readonly names: readonly string[];
}

const namedReasons = {
  tool: {
    ja: ({ names }) => `新しいデジタルツールを用いる（${firstOf(names, 'ほか')}）`,
    en: ({ names }) => `it brings a new digital tool (${firstOf(names, ' …')})`,
  },
  law: {
    ja: ({ names }) => `国の法令が規定する（${firstOf(names, 'ほか')}）`,
    en: ({ names }) => `national law prescribes it (${firstOf(names, ' …')})`,
  },
} as const satisfies Record<string, Wording<Named>>;

function firstOf(names: readonly string[], more: string): string {
  return `${names[0] ?? ''}${names.length > 1 ? more : ''}`;
}
