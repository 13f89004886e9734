import type { Text } from '../text/lang.js';
import { kebabCase } from '../text/kebabCase.js';
import { nearest } from '../text/nearest.js';
import { judgementProblem, type JudgementPlace, type JudgementProblem } from './problems.js';
import type { Mention } from './judgement.js';
import type { Judgements } from './readJudgements.js';

/** A criterion that exists without a config. */
export interface KnownCriterion {
  readonly id: string;
  readonly title: Text;
}

/** What is wrong with the criteria that judgements name; each unknown id is reported once. */
export function criteriaProblems(
  { listed, sets }: Pick<Judgements, 'listed' | 'sets'>,
  known: readonly KnownCriterion[],
): readonly JudgementProblem[] {
  const list = (listed ?? []).map((id, i): Mention => ({ id, path: ['criteria', i], isKey: false }));
  const mentions = sets.flatMap((set) => set.mentions);
  const twice = list.filter(({ id }, i) => listed?.indexOf(id) !== i);
  const unlisted = listed === undefined ? [] : mentions.filter(({ id }) => !listed.includes(id));
  const named = listed === undefined ? mentions : list;
  return [
    ...twice.map((mention) =>
      judgementProblem('judgement-criterion-twice', placeOf(mention), { name: mention.id }),
    ),
    ...firsts(unlisted).map((mention) => {
      const near = nearest(mention.id, listed ?? []);
      return judgementProblem('judgement-unlisted-criterion', placeOf(mention), { name: mention.id, near });
    }),
    ...firsts(named).flatMap((mention) => idProblem(mention, known)),
  ];
}

function idProblem(mention: Mention, known: readonly KnownCriterion[]): readonly JudgementProblem[] {
  const { id } = mention;
  const ids = known.map((each) => each.id);
  if (ids.includes(id)) return [];
  const props = { name: id, near: idOfTitle(id, known) ?? nearest(id, ids) };
  const code = kebabCase.test(id) ? 'judgement-unknown-criterion' : 'judgement-wrong-id';
  return [judgementProblem(code, placeOf(mention), props)];
}

/** People may write the title where the id is asked for. */
function idOfTitle(written: string, known: readonly KnownCriterion[]): string | undefined {
  return known.find(({ title }) => Object.values(title).includes(written.trim()))?.id;
}

function firsts(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ id }, i) => mentions.findIndex((other) => other.id === id) === i);
}

function placeOf({ id, path, isKey }: Mention): JudgementPlace {
  return isKey ? { path, key: id } : { path };
}
