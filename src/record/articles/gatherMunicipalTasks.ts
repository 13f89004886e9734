import { lawTitle } from '../survey/family.js';
import type { Procedure } from '../survey/procedure.js';
import type { Gathering } from '../survey/readSurvey.js';
import type { Article, ArticleProcedure, ArticleTable, Party, ProcedureType } from './article.js';
import { clauseOf } from './clause.js';
import { municipalTasks, placer, type PlacedProcedure, type MunicipalTask } from './municipalTasks.js';

/**
 * Gathers the procedures of any edition of the survey into tasks of municipalities: each is placed in the article that
 * it names. Who performs it is read from the same procedure of the table, else from its article.
 */
export function gatherMunicipalTasks(
  table: ArticleTable,
  isLeftOut: (act: string) => boolean,
): Gathering<MunicipalTask> {
  const placed: PlacedProcedure[] = [];
  const place = placer(table);
  return {
    add: (procedure) => {
      placed.push(placedBy(procedure, table, place));
    },
    groups: () => municipalTasks(placed, isLeftOut),
  };
}

function placedBy(
  procedure: Procedure,
  table: ArticleTable,
  place: ReturnType<typeof placer>,
): PlacedProcedure {
  const title = lawTitle(procedure.law);
  const clause = clauseOf(procedure.clause);
  const within = clause && table.articleOf(title, clause.number);
  return {
    procedure: { ...articleProcedure(procedure), paragraph: clause?.paragraph, ...actors(procedure, within) },
    ...place(title, within),
  };
}

function articleProcedure(procedure: Procedure): Omit<ArticleProcedure, 'performers' | 'duty' | 'paragraph'> {
  return {
    id: procedure.id,
    name: procedure.name,
    type: types.get(procedure.type),
    from: parties.get(procedure.subject),
    to: parties.get(procedure.receiver),
    counter: procedure.isAtCounter,
    class: procedure.kind,
    cases: procedure.cases,
  };
}

function actors(
  { name }: Procedure,
  within: Article | undefined,
): Pick<ArticleProcedure, 'performers' | 'duty'> {
  const same = within?.procedures.find((each) => each.name === name);
  return { performers: (same ?? within)?.performers ?? [], duty: (same ?? within)?.duty };
}

// The codes before the choices of the survey.

const types: ReadonlyMap<string, ProcedureType> = new Map([
  ['1', 'application'],
  ['2-1', 'decision'],
  ['2-2', 'notice'],
  ['2-3', 'handing-over'],
  ['3', 'inspection'],
  ['4', 'keeping'],
]);

const parties: ReadonlyMap<string, Party> = new Map([
  ['1', 'state'],
  ['2', 'agency'],
  ['3', 'local'],
  ['4-1', 'shared'],
  ['4-2', 'shared'],
  ['4-3', 'shared'],
  ['4-4', 'shared'],
  ['5', 'resident'],
  ['6', 'business'],
  ['7', 'resident-or-business'],
]);
