import { nationalLaws } from '../criterion/nationalLaws.js';
import { tracks, type Track } from '../model/result.js';
import type { IsOpen } from './openCells.js';
import type { CellValue } from '../criterion/field.js';
import type { Column, Tasks } from '../model/task.js';
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
 * Tells the list in which each task is discussed: the minutes ask to discuss new services apart from tasks that the state
 * prescribes by law. Cells that are unknown decide nothing.
 */
export function trackReader({ columns }: Pick<Tasks, 'columns'>): (task: number) => Track {
  const groundOf = groundReader(columns);
  return (task) => trackOfGround[groundOf(task)];
}

/** Tells of each task whether it is said to be no new service. */
export function existingReader({ columns }: Pick<Tasks, 'columns'>): (task: number) => boolean {
  const isNew = columns.get('new_service')?.value ?? nothing;
  return (task) => isNew(task) === false;
}

/** The tracks that a task whose track is `now` has, or may come to have when more of its cells are filled. */
export function tracksFrom(
  now: Track,
  task: number,
  { isOpen, isExisting }: { readonly isOpen: IsOpen; readonly isExisting: (task: number) => boolean },
): readonly Track[] {
  if (now === 'new-service') return single[now];
  const mayChange =
    isOpen(task, 'task_class') || isOpen(task, 'national_law') || isOpen(task, 'governing_laws');
  const mayBeNew = isOpen(task, 'new_service') || (!isExisting(task) && isOpen(task, 'digital_tool'));
  if (mayChange) return mayBeNew ? tracks : old;
  return mayBeNew ? withNew[now] : single[now];
}

// Written out, because each is handed out for many tasks.
const old: readonly Track[] = ['statutory', 'common-work'];
const single = {
  statutory: ['statutory'],
  'common-work': ['common-work'],
  'new-service': ['new-service'],
} as const;
const withNew = {
  statutory: ['statutory', 'new-service'],
  'common-work': ['common-work', 'new-service'],
} as const;

/** A track with the rule that decided, and the field of the cell that it rests on; no field where no rule applied. */
export interface TrackRule {
  readonly track: Track;
  readonly reason: Sentence;
  readonly field?: string;
}

/** Why a task has its track. */
export function trackRuleOf(tasks: Tasks, task: number): TrackRule {
  const ground = groundReader(tasks.columns)(task);
  const track = trackOfGround[ground];
  if (ground === 'none') return { track, reason: plain(reasons.none) };
  const field = fieldOfGround[ground];
  const names = namesIn(tasks.columns.get(field)?.value(task));
  if (ground === 'tool') return { track, field, reason: say(namedReasons.tool, { names }) };
  if (ground === 'law') return { track, field, reason: say(namedReasons.law, { names: lawsAmong(names) }) };
  return { track, field, reason: plain(reasons[ground]) };
}

/** Tells the ground of each task; the columns are looked up once. */
function groundReader(columns: Tasks['columns']): (task: number) => Ground {
  const cells = (field: string): Column['value'] => columns.get(field)?.value ?? nothing;
  const [isNew, tools, kind] = [cells('new_service'), cells('digital_tool'), cells('task_class')];
  const [standing, laws] = [cells('national_law'), cells('governing_laws')];
  return (task) => {
    const said = isNew(task);
    if (said === true) return 'new';
    // What is said of the task itself counts before a tool that it names.
    if (said !== false && namesIn(tools(task)).length > 0) return 'tool';
    if (entrusted.includes(kind(task))) return 'entrusted';
    const law = standing(task);
    if (law === 'national') return 'law';
    if (law !== undefined) return 'none';
    return nationalLaws(namesIn(laws(task))).length > 0 ? 'law' : 'none';
  };
}

const nothing = (): undefined => undefined;

/** The list as it is: what is known of its laws is remembered by it. */
/** Those that read like laws; all of them where the record knows a law that does not (…法別表第一の5の項). */
function lawsAmong(names: readonly string[]): readonly string[] {
  const national = nationalLaws(names);
  return national.length > 0 ? national : names;
}

function namesIn(cell: CellValue | undefined): readonly string[] {
  return isNames(cell) ? cell : none;
}

const none: readonly string[] = [];

function isNames(cell: CellValue | undefined): cell is readonly string[] {
  return Array.isArray(cell);
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
