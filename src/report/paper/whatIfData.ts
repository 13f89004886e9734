import type { KeptFigures } from '../../model/kept/keptFigures.js';
import type { Result } from '../../model/result.js';
import type { Text } from '../../text/lang.js';
import type { ProfileRun } from '../profiles/comparison.js';
import type { CriterionNote } from '../score/report.js';

/** What trying other weights needs of a run, in a page; JSON. */
export interface WhatIfData {
  readonly kept: KeptFigures;
  /** names of the tasks, as `kept.ids` */
  readonly names: readonly string[];
  /** of the criteria, as `kept.criteria` */
  readonly titles: readonly Text[];
  /** weights of the stakeholders from 0 to 1, as `kept.criteria` */
  readonly profiles: readonly { readonly name: string; readonly weights: readonly number[] }[];
}

interface WhatIfGrounds {
  readonly kept: KeptFigures;
  readonly result: Result;
  readonly criteria: readonly CriterionNote[];
  readonly profiles: readonly ProfileRun[];
}

/** Puts names beside kept figures. Stakeholders who weigh a criterion that the run does not are left out. */
export function whatIfDataOf({ kept, result, criteria, profiles }: WhatIfGrounds): WhatIfData {
  const names = new Map(result.lists.flatMap(({ tasks }) => tasks.map(({ id, name }) => [id, name])));
  const titles = new Map(criteria.map(({ id, title }) => [id, title]));
  return {
    kept,
    names: kept.ids.map((id) => names.get(id) ?? id),
    titles: kept.criteria.map(({ id }) => titles.get(id) ?? { ja: id, en: id }),
    profiles: profiles.flatMap(({ profile, result: { run } }) => {
      const weights = weightsIn(run, kept);
      return weights === undefined ? [] : [{ name: profile, weights }];
    }),
  };
}

function weightsIn({ criteria }: Result['run'], kept: KeptFigures): readonly number[] | undefined {
  const active = new Map(
    criteria.flatMap(({ id, active: is, weight }) => (is ? [[id, weight] as const] : [])),
  );
  const weights = kept.criteria.map(({ id }) => active.get(id) ?? 0);
  return active.size === weights.length && kept.criteria.every(({ id }) => active.has(id))
    ? weights
    : undefined;
}
