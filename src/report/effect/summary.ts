import type { Effect, KnownTotal } from '../../model/effect.js';
import { percent } from '../../text/figure.js';
import type { Lang, Text } from '../../text/lang.js';
import { range } from '../layout/points.js';
import { amount, spreadText } from './amount.js';
import { effectTexts, hourUnit, personUnit, yenUnit } from './words.js';
import {
  costLine,
  freedLine,
  newServiceLine,
  noLimitsLine,
  noMoney,
  nowLine,
  runningLine,
  setUpLine,
  townLine,
  townsOfClassLine,
  worthLine,
  yearsLine,
} from './summaryWords.js';
import { cellsLine, drawnLine, formulaLine, personsLine, roadmapRule } from './noteWords.js';

/** What the tasks come to, sentence by sentence: hours first, then money, then small towns. */
export function summaryLines(effect: Effect, lang: Lang): readonly string[] {
  if (effect.tasks.length === 0) return [effectTexts.noTask[lang]];
  return [...hourLines(effect, lang), ...moneyLines(effect, lang), townLineOf(effect, lang)];
}

function sumText({ spread }: KnownTotal, unit: Text, lang: Lang): string {
  return spread === undefined ? '' : spreadText(spread, unit, lang);
}

function hourLines(effect: Effect, lang: Lang): readonly string[] {
  const { assumptions, freed, persons, freedOverYears, hoursNow, tasks } = effect;
  if (freed.known === 0) return [effectTexts.nothingKnown[lang]];
  const known = tasks.filter((task) => task.freed !== undefined);
  const noLimits = tasks.filter((task) => task.hasNoLimits).length;
  return [
    freedLine[lang]({
      spread: sumText(freed, hourUnit, lang),
      persons: sumText(persons, personUnit, lang),
      adoption: rangeText(assumptions.adoption, (x) => percent(x), lang),
      conditional: known.filter(({ verdict }) => verdict === 'conditional').length,
      known: freed.known,
      of: tasks.length,
    }),
    ...(noLimits === 0 ? [] : [noLimitsLine[lang]({ tasks: noLimits })]),
    nowLine[lang]({ spread: sumText(hoursNow, hourUnit, lang) }),
    yearsLine[lang]({ spread: sumText(freedOverYears, hourUnit, lang), ...assumptions }),
    ...worthLines(effect, lang),
  ];
}

function worthLines({ worth, assumptions: { yenPerHour } }: Effect, lang: Lang): readonly string[] {
  if (yenPerHour === undefined) return [];
  const price = `${rangeText(yenPerHour, (x) => amount(x, lang), lang)}${yenBehind[lang]}`;
  return [worthLine[lang]({ spread: sumText(worth, yenUnit, lang), price })];
}

const yenBehind: Text = { ja: '円', en: ' yen' };

function moneyLines({ running, setUp, tolerance, tasks }: Effect, lang: Lang): readonly string[] {
  const of = tasks.length;
  const known = tasks.filter(({ money }) => money.change !== undefined).length;
  const rising = tasks.filter(({ money: { rises = 0 } }) => rises >= 0.5).length;
  const tooMuch = tasks.filter(({ money: { risesTooMuch = 0 } }) => risesTooMuch >= 0.5).length;
  const sum = (total: KnownTotal) => ({ spread: sumText(total, yenUnit, lang), known: total.known, of });
  return [
    costLine[lang]({ known, of, rising, tooMuch, tolerance }),
    ...(running.known === 0 ? [] : [runningLine[lang](sum(running))]),
    ...(setUp.known === 0 ? [] : [setUpLine[lang](sum(setUp))]),
    ...(running.known + setUp.known === 0 ? [noMoney[lang]] : []),
  ];
}

function townLineOf({ smallTown, tasks }: Effect, lang: Lang): string {
  const losing = tasks.filter(({ smallTown: { loses = 0 } }) => loses > 0.05).length;
  const surveyed = tasks.filter(({ smallTown: { loses } }) => loses !== undefined).length;
  if (smallTown.known === 0 && surveyed > 0) return townsOfClassLine[lang]({ surveyed, losing });
  const spread = sumText(smallTown, hourUnit, lang);
  return townLine[lang]({ spread, known: smallTown.known, of: tasks.length, losing });
}

function rangeText([low, high]: readonly [number, number], one: (x: number) => string, lang: Lang): string {
  return low === high ? one(low) : range(one(low), one(high), lang);
}

/** What a reader must know to judge the figures. */
export function aboutLines(effect: Effect, lang: Lang): readonly string[] {
  const { assumptions, tasks } = effect;
  const services = tasks.filter(({ track, freed }) => track === 'new-service' && freed !== undefined).length;
  return [
    formulaLine[lang],
    drawnLine[lang](assumptions),
    cellsLine[lang],
    ...(services === 0 ? [] : [newServiceLine[lang]({ tasks: services })]),
    personsLine[lang]({ hours: assumptions.hoursPerPerson }),
    roadmapRule[lang](effect),
  ];
}
