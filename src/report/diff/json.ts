import type { Cause, Difference, Move, Reason, Position } from '../../model/difference.js';
import { textOf } from '../../text/lang.js';
import { publishedCell, publishedPlace } from '../score/published.js';
import { jsonArray, jsonObject, jsonText } from '../layout/jsonText.js';
import type { DiffReport } from './report.js';

/** Version of the published format of a difference; its first number rises when a name changes or goes. */
const schemaVersion = '2.0';

/** The whole difference, with all figures. */
export const diffJson: DiffReport = function* diffJson(difference) {
  const { moves, ...head } = difference;
  const { old, new: now, level, settings, counts }: Omit<Difference, 'moves'> = head;
  yield* jsonObject({ schemaVersion, old, new: now, level, settings, counts }, 0, [
    ['moves', jsonArray(moves, 1, (move) => [jsonText(publishedMove(move), 2)])],
  ]);
  yield '\n';
};

function publishedMove(move: Move) {
  const {
    id,
    name,
    former = null,
    at,
    is,
    by = null,
    before,
    after,
    points,
    interval = null,
    causes,
    passing,
    namesake,
  } = move;
  return {
    id,
    name,
    former,
    at: publishedPlace(at),
    is,
    by,
    before: before === undefined ? null : publishedPosition(before),
    after: after === undefined ? null : publishedPosition(after),
    points,
    interval,
    causes: causes.map(publishedCause),
    passing,
    namesake,
  };
}

function publishedPosition({ because, ...position }: Position) {
  return { ...position, reason: textOf(because) };
}

function publishedCause({ reason, points, decides }: Cause) {
  return { points, decides, ...publishedReason(reason) };
}

/** An empty cell is null, so that it is there. */
function publishedReason(reason: Reason) {
  if (reason.is !== 'data') return reason;
  const cells = reason.cells.map(({ field, title, from = null, to = null, oldAt, newAt, ...cell }) => ({
    field,
    title,
    from,
    to,
    oldAt: publishedCell(oldAt),
    newAt: publishedCell(newAt),
    oldSource: cell.oldSource && textOf(cell.oldSource),
    newSource: cell.newSource && textOf(cell.newSource),
  }));
  return { ...reason, cells };
}
