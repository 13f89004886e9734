import type { ChangeEffect, Robustness } from '../../../model/assessment.js';
import { cut } from '../../../text/cut.js';
import { figure } from '../../../text/figure.js';
import { joined } from '../../score/words.js';
import { nameOf, type ListContext } from '../sentence.js';
import {
  anyRemoved,
  changeName,
  changesHead,
  robustnessTexts,
  movesText,
  removalWords,
  unmovedWords,
} from '../words.js';
import { correlation, type SectionPage, type Room, type RobustnessSection } from './section.js';

/** Which changes of the model move tasks, and how far. */
export function changesSection(
  context: ListContext,
  { lang }: SectionPage,
  { mover }: Room,
): RobustnessSection {
  const { list, titleOf } = context;
  const { changes, places, scoresChangedByRemoval, tasks } = list;
  const moving = changes.filter(({ moves }) => moves.length > 0);
  const removal = removalWords[lang]({ changed: scoresChangedByRemoval, tasks: tasks.length });
  const unmoved = unmovedWords[lang]({ changes: unmovedNames(changes, context, lang) });
  return {
    title: changesHead[lang]({ places }),
    columns: [
      { head: robustnessTexts.change[lang], is: 'text' },
      { head: robustnessTexts.moved[lang], is: 'figure' },
      { head: robustnessTexts.tau[lang], is: 'figure' },
      { head: robustnessTexts.farthest[lang], is: 'flexible' },
    ],
    rows: moving.map(({ change, moves, tauB }) => [
      changeName(change, titleOf)[lang],
      figure(moves.length),
      correlation(tauB),
      farthest(moves, context, { lang, mover }),
    ]),
    notes: [...(moving.length === changes.length ? [] : [unmoved]), removal],
  };
}

function isRemoval({ kind }: ChangeEffect['change']): boolean {
  return kind === 'criterion';
}

/** What changes nothing; all criteria together, where none of them does. */
function unmovedNames(
  changes: Robustness['changes'],
  { titleOf }: ListContext,
  lang: SectionPage['lang'],
): readonly string[] {
  const still = changes.filter(({ moves }) => moves.length === 0).map(({ change }) => change);
  const names = (some: typeof still): readonly string[] =>
    some.map((change) => changeName(change, titleOf)[lang]);
  const removals = changes.filter(({ change }) => isRemoval(change)).length;
  if (removals < 2 || still.filter(isRemoval).length < removals) return names(still);
  return [anyRemoved[lang], ...names(still.filter((change) => !isRemoval(change)))];
}

const shownMoves = 3;

function farthest(
  moves: ChangeEffect['moves'],
  { list }: ListContext,
  { lang, mover }: Pick<SectionPage, 'lang'> & Pick<Room, 'mover'>,
): string {
  const said = moves
    .slice(0, shownMoves)
    .map(({ id, from, to }) => movesText[lang]({ name: cut(nameOf(id, list), mover), from, to }));
  return joined(said, lang);
}
