import type { ArticleProcedure, Party } from './article.js';

/** Whether a procedure is of a kind. */
export type IsKind = (procedure: ArticleProcedure) => boolean;

/** What is surely of a kind, and what may be. */
export interface ProcedureKind {
  readonly surely: IsKind;
  readonly perhaps: IsKind;
}

/** Residents perform or receive it. */
const isForResidents: IsKind = ({ from, to }) => isResident(from) || isResident(to);

function isResident(party: Party | undefined): boolean {
  return party === 'resident' || party === 'resident-or-business';
}

const isSurelyReport: IsKind = ({ from, to }) => from === 'local' && to === 'state';
// 4-2, 4-3 and 4-4 of the survey are one in the table, and only 4-3 has the state in it.
const mayBeReport: IsKind = ({ from, to }) => from === 'local' && (to === 'state' || to === 'shared');

const isAtCounter: IsKind = ({ counter }) => counter;
const isAny: IsKind = () => true;

/** The kinds that figures count: for residents, at counters of towns, reports to the state, and all. */
export const procedureKinds = {
  resident: { surely: isForResidents, perhaps: isForResidents },
  counter: { surely: isAtCounter, perhaps: isAtCounter },
  report: { surely: isSurelyReport, perhaps: mayBeReport },
  any: { surely: isAny, perhaps: isAny },
} as const satisfies Record<string, ProcedureKind>;
