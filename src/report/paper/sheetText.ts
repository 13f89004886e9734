import { cut } from '../../text/cut.js';
import { displayWidth } from '../../text/width.js';
import { word, type Lang, type Text } from '../../text/lang.js';
import type { Spread, TaskEffect } from '../../model/effect.js';
import type { TaskResult } from '../../model/result.js';
import type { SheetEntry, SheetGroupId } from '../../paper/paperSheet.js';
import { spreadText } from '../effect/amount.js';
import { hourUnit, yenUnit } from '../effect/words.js';
import { intervalOf, points } from '../layout/points.js';
import { comparisonOf, disagreementsOf } from '../profiles/comparison.js';
import { agreementText, disagreementText } from '../profiles/words.js';
import { listNames } from '../../model/names.js';
import { inputWords } from '../score/method.js';
import { fieldTitleOf } from '../score/openCells.js';
import { evidenceText } from '../score/reasons.js';
import { titleOf } from '../score/report.js';
import { missingWords } from '../score/words.js';
import type { Paper, PaperOptions } from './report.js';
import { readingLines } from './reading.js';
import {
  apartWords,
  countSentence,
  groupHeadings,
  noErrorMark,
  noProfilesLine,
  openFieldLine,
  sheetLabels,
  stakeCells,
  stakeSentence,
  sureSentence,
} from './words.js';

/** One name of the sheet, in words that are not yet safe for any place. */
export interface SheetRow {
  readonly task: TaskResult;
  readonly name: string;
  readonly reason: string;
  readonly score: string;
  readonly interval: string;
  readonly stake: string;
}

export interface SheetGroupText {
  readonly id: SheetGroupId;
  readonly heading: string;
  readonly rows: readonly SheetRow[];
}

/** The sheet in one language: every format prints this. */
export interface SheetText {
  readonly title: string;
  readonly mark: string | undefined;
  /** date, edition */
  readonly about: readonly string[];
  /** three sentences */
  readonly answer: readonly string[];
  readonly groups: readonly SheetGroupText[];
  readonly unknown: readonly string[];
  readonly profiles: readonly string[];
  /** how to read the scores, and what the marks mean */
  readonly reading: readonly string[];
  readonly sources: readonly string[];
}

type Words = Pick<PaperOptions, 'lang' | 'criteria' | 'about'>;

// Columns that a text may take on a sheet that has to stay one sheet: a cell can hold a megabyte.
const room = { name: 60, reason: 110, short: 36, line: 160, source: 200, about: 60 } as const;

/** Words the sheet. */
export function sheetTextOf(paper: Paper, options: Words): SheetText {
  const { lang, about } = options;
  const { groups, open } = paper.sheet;
  const nameOf = sheetNames(groups.flatMap(({ entries }) => entries.map(({ task }) => task)));
  const named = groups.map(({ id, entries, of }) => ({
    id,
    heading: groupHeadings[id][lang]({ shown: entries.length, of }),
    rows: entries.map((entry) => rowOf(entry, nameOf(entry.task), options)),
  }));
  const reasons = named.flatMap(({ rows }) => rows.map(({ reason }) => reason));
  return {
    title: cut(about.title ?? sheetLabels.title[lang], room.about),
    mark: about.mark === undefined ? undefined : cut(about.mark, room.short),
    about: [about.date, about.edition].flatMap((each) =>
      each === undefined || each === '' ? [] : [cut(each, room.about)],
    ),
    answer: answerOf(paper, options),
    groups: named,
    unknown: open
      .slice(0, mostFields)
      .map(({ field, ...each }) =>
        cut(openFieldLine[lang]({ ...each, title: fieldTitleOf(field, options) }), room.line),
      ),
    profiles: profileLines(paper, options),
    reading: readingLines(paper, reasons, options),
    sources: sourceLines(paper, lang),
  };
}

const mostFields = 5;

function answerOf({ result, sheet, effect }: Paper, options: Words): readonly string[] {
  const { lang } = options;
  const { counts, groups, open, coverage, tasks } = sheet;
  const begin = groups.find(({ id }) => id === 'begin')?.entries ?? [];
  const [first] = begin;
  const known = effect?.freed.known ?? 0;
  const running = effect?.running;
  return [
    countSentence[lang]({
      tasks,
      criteria: result.run.criteria.filter(({ active }) => active).length,
      candidates: counts.candidate,
      conditional: counts.conditional,
      left: counts.leave + counts.coordinate,
      apart: counts.standardised + counts['not-municipal'],
      held: counts.held,
    }),
    stakeSentence[lang]({
      names: begin.slice(0, 3).map(({ task }) => shortName(task)),
      isDouble: effect === undefined,
      isOfOneBody:
        known > 0 &&
        effect?.tasks.every(({ freed, hasNoLimits }) => freed === undefined || hasNoLimits) === true,
      freed: sum(effect?.freed.spread, hourUnit),
      known,
      of: counts.candidate + counts.conditional,
      money: running?.known === 0 ? undefined : sum(running?.spread, yenUnit),
    }),
    sureSentence[lang]({
      coverage,
      first:
        first === undefined
          ? undefined
          : {
              name: shortName(first.task),
              best: first.task.rankRange[0],
              worst: first.task.rankRange[1],
            },
      field: open[0] === undefined ? undefined : fieldTitleOf(open[0].field, options),
    }),
  ];

  function sum(spread: Spread | undefined, unit: Text): string | undefined {
    return spread === undefined ? undefined : sumText(spread, unit, lang);
  }
}

/** A figure with its limits, or that it has none. */
function sumText(spread: Spread, unit: Text, lang: Lang): string {
  const said = spreadText(spread, unit, lang);
  return spread.low === spread.high ? `${said}${noErrorMark[lang]}` : said;
}

function shortName(task: TaskResult): string {
  return cut(bareName(task), room.short);
}

/** The name without what is in brackets behind it. */
function bareName({ name }: TaskResult): string {
  const bare = name.replace(/[（(].*$/su, '').trim();
  return bare === '' ? name : bare;
}

/** Names that fit: without their brackets rather than cut within them, where that tells each from the others. */
function sheetNames(tasks: readonly TaskResult[]): (task: TaskResult) => string {
  const bare = tasks.map(bareName);
  return (task) => {
    const fits = displayWidth(task.name) <= room.name;
    const isAlone = bare.filter((each) => each === bareName(task)).length === 1;
    return cut(!fits && isAlone ? bareName(task) : task.name, room.name);
  };
}

function rowOf(entry: SheetEntry, name: string, options: Words): SheetRow {
  const { task, effect } = entry;
  return {
    task,
    name,
    reason: reasonText(entry, options),
    score: points(task.score),
    interval: intervalOf(task.interval, options.lang),
    stake: stakeText(effect, options.lang),
  };
}

function reasonText({ reason }: SheetEntry, options: Words): string {
  const { lang } = options;
  if (reason.is === 'none') return sheetLabels.noReason[lang];
  if (reason.is === 'sentence') return cut(word(reason.says, lang), room.reason);
  const { criterion, evidence } = reason.outcome;
  const title = titleOf(criterion, options);
  const apart = reason.apart >= 0.05 ? apartWords[lang]({ points: reason.apart }) : '';
  const said = fittingIn(
    evidence.map((each) => evidenceText(each, lang)),
    room.reason - displayWidth(`${title}：${apart}`),
    lang,
  );
  return `${title}${lang === 'ja' ? '：' : ': '}${said}${apart}`;
}

/** As much of the evidence as has room, each piece whole; of the first at least its beginning. */
function fittingIn(evidence: readonly string[], columns: number, lang: Lang): string {
  const between = lang === 'ja' ? '、' : '; ';
  const [first = '', ...others] = evidence;
  return others.reduce(
    (said, each) => {
      const longer = `${said}${between}${each}`;
      return displayWidth(longer) <= columns ? longer : said;
    },
    cut(first, columns),
  );
}

/** Hours freed, else the hours of today, and the change of the running cost. */
function stakeText(effect: TaskEffect | undefined, lang: Lang): string {
  if (effect === undefined) return sheetLabels.noStake[lang];
  const { money, hasNoLimits } = effect;
  const cost = money.running && stakeCells.money[lang]({ spread: sumText(money.running, yenUnit, lang) });
  const said = [hoursText(effect, lang), hasNoLimits ? undefined : cost].flatMap((each) => each ?? []);
  return said.length === 0 ? sheetLabels.noStake[lang] : said.join(lang === 'ja' ? '、' : '; ');
}

/** Of one body where nothing says how bodies differ: no number of them makes it a figure of the nation. */
function hoursText(
  { freed, freedPerBody, hoursNow, hasNoLimits }: TaskEffect,
  lang: Lang,
): string | undefined {
  if (hasNoLimits && freedPerBody !== undefined)
    return stakeCells.inOneBody[lang]({ spread: spreadText(freedPerBody, hourUnit, lang) });
  if (freed !== undefined) return stakeCells.freed[lang]({ spread: sumText(freed, hourUnit, lang) });
  return hoursNow && stakeCells.now[lang]({ spread: sumText(hoursNow, hourUnit, lang) });
}

function profileLines({ profiles }: Paper, options: Words): readonly string[] {
  const { lang } = options;
  if (profiles.length < 2) return [noProfilesLine[lang]];
  const lists = comparisonOf(profiles).filter(({ rankedByAll }) => rankedByAll > 1);
  const agreed = lists
    .slice(0, 2)
    .map(
      (list) => `${listNames[list.id][lang]}${lang === 'ja' ? '：' : ': '}${agreementText(list, options)}`,
    );
  const differing = disagreementsOf(lists, profiles)
    .slice(0, 3)
    .map((each) => {
      const task = { ...each.task, name: cut(each.task.name, room.short) };
      return disagreementText({ ...each, task }, options);
    });
  return [...agreed, ...differing].map((each) => cut(each, room.line));
}

function sourceLines({ result: { run } }: Paper, lang: Lang): readonly string[] {
  const inputs = run.inputs
    .slice(0, 2)
    .map(inputWords[lang])
    .join(lang === 'ja' ? '、' : ', ');
  const laws = run.record?.laws;
  const record =
    laws === undefined ? [] : [`${laws.sources.join(lang === 'ja' ? '、' : ', ')} (${laws.date})`];
  return [inputs, ...record, missingWords[run.missing][lang], `commonality ${run.version}`].map((each) =>
    cut(each, room.source),
  );
}
