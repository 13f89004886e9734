import { criteriaFormats, showWriters } from '../../../report/criteria/index.js';
import type { ConfigFlags } from '../../options/configOptions.js';
import type { Context } from '../../context.js';
import { setUp } from '../../options/setUp.js';
import { namedCriterion } from '../../../model/namedCriterion.js';
import { idOf } from '../../options/values.js';
import type { OutputFlags } from '../../options/outputOptions.js';
import { writeOut } from './writing.js';

export interface ShowFlags extends ConfigFlags, OutputFlags {}

/** Shows one criterion, with what the config sets of it. */
export async function runShow(asked: Context, id: string, flags: ShowFlags): Promise<number> {
  const { context, criteria, options, reads } = await setUp(asked, [], flags);
  const wanted = idOf('criteria show', id, criteria.map(namedCriterion));
  const set = options.params?.[wanted] ?? {};
  const found = criteria.filter((each) => each.id === wanted).map((criterion) => ({ criterion, set }));
  for (const known of found)
    await writeOut(context, { known, writers: showWriters, formats: criteriaFormats, flags, reads });
  return 0;
}
