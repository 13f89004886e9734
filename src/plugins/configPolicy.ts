import { isRecord } from '../criterion/declared/isRecord.js';
import type { Severity } from '../model/problem.js';
import { percent } from '../text/figure.js';
import type { Text } from '../text/lang.js';
import { definePolicy, type OwnFinding, type OwnPolicy } from './definePolicy.js';

/** A policy as a config declares it: what every task of some lists must have. */
export interface PolicyOfConfig {
  readonly id: string;
  readonly title: Text;
  readonly severity?: Severity | undefined;
  /** ids of lists; all if not given */
  readonly lists?: readonly string[] | undefined;
  /** 0 to 1 */
  readonly 'min-coverage'?: number | undefined;
  /** 0 to 100 */
  readonly 'min-score'?: number | undefined;
  /** ids of criteria that must not be unknown */
  readonly known?: readonly string[] | undefined;
}

/** The policy that a config declares, without a line of code. */
export function configPolicy(declared: PolicyOfConfig): OwnPolicy {
  const { id, title, severity = 'error', lists } = declared;
  return definePolicy({
    id,
    title,
    severity,
    find: (published: Published) =>
      published.lists
        .filter((list) => lists === undefined || lists.includes(list.id))
        .flatMap(({ tasks }) => tasks.flatMap((task) => wrongWith(task, declared))),
  });
}

// What is read of the published result.
interface Published {
  readonly lists: readonly { readonly id: string; readonly tasks: readonly PublishedTask[] }[];
}

interface PublishedTask {
  readonly id: string;
  readonly score: number | null;
  readonly coverage: number;
  readonly outcomes: readonly { readonly criterion: string; readonly status: string }[];
}

function wrongWith(
  task: PublishedTask,
  { title, known = [], ...bounds }: PolicyOfConfig,
): readonly OwnFinding[] {
  const [coverage, score] = [bounds['min-coverage'] ?? 0, bounds['min-score'] ?? 0];
  const open = known.filter((id) => isOpen(task, id));
  const lacks = [
    ...(task.coverage < coverage ? [words.coverage(task.coverage, coverage)] : []),
    ...((task.score ?? 0) < score ? [words.score(task.score, score)] : []),
    ...(open.length > 0 ? [words.unknown(open)] : []),
  ];
  if (lacks.length === 0) return [];
  const ja = lacks.map((each) => each.ja).join('、');
  const en = lacks.map((each) => each.en).join('; ');
  return [{ task: task.id, says: { ja: `${title.ja}（${ja}）`, en: `${title.en} (${en})` } }];
}

function isOpen({ outcomes }: PublishedTask, criterion: string): boolean {
  const outcome = outcomes.find((each) => each.criterion === criterion);
  return !isRecord(outcome) || outcome.status === 'unknown';
}

const words = {
  coverage: (has: number, least: number): Text => ({
    ja: `充足率${percent(has)}、基準は${percent(least)}以上`,
    en: `coverage ${percent(has)}, at least ${percent(least)} is asked for`,
  }),
  score: (has: number | null, least: number): Text => ({
    ja: `点数${has === null ? 'なし' : has.toFixed(1)}、基準は${least}以上`,
    en: `${has === null ? 'no score' : `score ${has.toFixed(1)}`}, at least ${least} is asked for`,
  }),
  unknown: (ids: readonly string[]): Text => ({
    ja: `不明の視点：${ids.join('、')}`,
    en: `unknown: ${ids.join(', ')}`,
  }),
};
