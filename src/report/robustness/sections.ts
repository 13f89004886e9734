import type { ChangeEffect, Driver, Front, Robustness, SobolIndex } from '../../robustness.js';
import { cut } from '../../text/cut.js';
import { figure, percent } from '../../text/figure.js';
import { range } from '../points.js';
import type { ReportOptions } from '../report.js';
import { firstOf } from '../shown.js';
import { joined } from '../words.js';
import { nameOf, type Told } from './sentence.js';
import { exactShare, shareWords } from './shares.js';
import {
  anyRemoved,
  changeName,
  changesHead,
  driverNames,
  driverWords,
  labels,
  methodNames,
  movesText,
  removalWords,
  topStays,
  unmovedWords,
} from './words.js';

/** A table below the tasks of a list, in texts that are not yet safe for any place. */
export interface Section {
  readonly title: string;
  /** a sentence before the table */
  readonly intro?: string;
  /** one column is flexible, and is cut to what the others leave */
  readonly columns: readonly { readonly head: string; readonly is: 'text' | 'figure' | 'flexible' }[];
  readonly rows: readonly (readonly string[])[];
  /** sentences after the table */
  readonly notes: readonly string[];
}

type Page = Pick<ReportOptions, 'lang' | 'top'>;

/** What a page has room for. */
export interface Room {
  /** tasks of which central weights are told, where no number is asked for */
  readonly usualTop: number;
  /** columns that the name of a task that moves may take, so that its ranks are seen */
  readonly mover: number;
}

/** What is told of a list besides its tasks. */
export function sectionsOf(told: Told, page: Page, room: Room): readonly Section[] {
  return [
    ...(told.list.criteria.length === 0
      ? []
      : [criteriaSection(told, page), centralSection(told, page, room)]),
    changesSection(told, page, room),
    ...driversSection(told.list, page),
    ...opinionsSection(told.list, page),
  ];
}

function criteriaSection({ list, titleOf }: Told, { lang }: Page): Section {
  const { criteria, leader, top, k } = list;
  const stays = ({ intervals }: Front, id: string): string => {
    const found = intervals.find((each) => each.criterion === id);
    return found === undefined ? '-' : weightRange(found.low, found.high, lang);
  };
  return {
    title: labels.criteria[lang],
    columns: [
      { head: labels.criterion[lang], is: 'flexible' },
      { head: labels.weight[lang], is: 'figure' },
      { head: labels.importance[lang], is: 'figure' },
      { head: labels.leaderStays[lang], is: 'figure' },
      ...(top === undefined ? [] : [{ head: topStays[lang]({ k }), is: 'figure' as const }]),
    ],
    rows: criteria.map(({ id, weight, importance }) => [
      titleOf(id)[lang],
      `${exactShare(weight)}%`,
      `${exactShare(importance)}%`,
      stays(leader, id),
      ...(top === undefined ? [] : [stays(top, id)]),
    ]),
    notes: [],
  };
}

function weightRange(low: number, high: number, lang: Page['lang']): string {
  return range(percent(low), percent(high), lang);
}

const shownWeights = 3;

function centralSection({ list, titleOf }: Told, { lang, top }: Page, { usualTop }: Room): Section {
  const { shown } = firstOf(list.tasks, top ?? usualTop);
  return {
    title: labels.central[lang],
    columns: [
      { head: labels.rank[lang], is: 'figure' },
      { head: labels.confidence[lang], is: 'figure' },
      { head: labels.centralHead[lang], is: 'flexible' },
    ],
    rows: shown.map(({ rank, centralWeights, confidence }) => [
      String(rank),
      confidence === undefined ? never : percent(confidence, 0),
      centralWeights === undefined ? never : heaviest(centralWeights),
    ]),
    notes: [],
  };

  function heaviest(weights: Readonly<Record<string, number>>): string {
    const highest = Object.entries(weights).toSorted(([, a], [, b]) => b - a);
    const said = highest
      .slice(0, shownWeights)
      .map(([id, weight]) => `${titleOf(id)[lang]} ${percent(weight, 0)}`);
    return joined(said, lang);
  }
}

const never = '–';

function changesSection(told: Told, { lang }: Page, { mover }: Room): Section {
  const { list, titleOf } = told;
  const { changes, places, scoresChangedByRemoval, tasks } = list;
  const moving = changes.filter(({ moves }) => moves.length > 0);
  const removal = removalWords[lang]({ changed: scoresChangedByRemoval, tasks: tasks.length });
  const unmoved = unmovedWords[lang]({ changes: unmovedNames(changes, told, lang) });
  return {
    title: changesHead[lang]({ places }),
    columns: [
      { head: labels.change[lang], is: 'text' },
      { head: labels.moved[lang], is: 'figure' },
      { head: labels.tau[lang], is: 'figure' },
      { head: labels.farthest[lang], is: 'flexible' },
    ],
    rows: moving.map(({ change, moves, tauB }) => [
      changeName(change, titleOf)[lang],
      figure(moves.length),
      correlation(tauB),
      farthest(moves, told, { lang, mover }),
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
  { titleOf }: Told,
  lang: Page['lang'],
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
  { list }: Told,
  { lang, mover }: Pick<Page, 'lang'> & Pick<Room, 'mover'>,
): string {
  const said = moves
    .slice(0, shownMoves)
    .map(({ id, from, to }) => movesText[lang]({ name: cut(nameOf(id, list), mover), from, to }));
  return joined(said, lang);
}

function correlation(value: number | undefined): string {
  return value === undefined ? never : value.toFixed(2);
}

function driversSection({ drivers }: Robustness, { lang }: Page): readonly Section[] {
  const [first] = drivers;
  if (first === undefined) return [];
  const strongest = drivers.reduce(
    (most, each) => (each.total.value > most.total.value ? each : most),
    first,
  );
  return [
    {
      title: labels.drivers[lang],
      intro: driverWords[lang]({
        name: strongest.total.value > 0 ? driverNames[strongest.id] : undefined,
        alone: shareWords[lang]({ share: inBounds(strongest.firstOrder.value) }),
        together: shareWords[lang]({ share: inBounds(strongest.total.value) }),
      }),
      columns: [
        { head: labels.driver[lang], is: 'text' },
        { head: labels.alone[lang], is: 'figure' },
        { head: labels.together[lang], is: 'figure' },
      ],
      rows: drivers.map((driver: Driver) => [
        driverNames[driver.id][lang],
        sobolText(driver.firstOrder, lang),
        sobolText(driver.total, lang),
      ]),
      notes: [],
    },
  ];
}

/** What is estimated from samples can lie a little below 0 or above 1. */
function inBounds(index: number): number {
  return Math.min(1, Math.max(0, index));
}

function sobolText({ value, interval: [low, high] }: SobolIndex, lang: Page['lang']): string {
  const within = range(percent(inBounds(low), 0), percent(inBounds(high), 0), lang);
  return `${percent(inBounds(value), 0)} [${within}]`;
}

function opinionsSection({ opinions, tasks }: Robustness, { lang }: Page): readonly Section[] {
  if (opinions.length === 0) return [];
  return [
    {
      title: labels.opinions[lang],
      columns: [
        { head: labels.method[lang], is: 'text' },
        { head: labels.tau[lang], is: 'figure' },
        { head: labels.rho[lang], is: 'figure' },
        { head: labels.theirFirst[lang], is: 'flexible' },
      ],
      rows: opinions.map(({ method, tauB, rho, ranks }) => [
        methodNames[method],
        correlation(tauB),
        correlation(rho),
        joined(
          tasks.filter((_, i) => ranks[i] === 1).map(({ name }) => name),
          lang,
        ),
      ]),
      notes: [],
    },
  ];
}
