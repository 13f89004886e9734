import type { Difference, Reason } from '../../model/difference.js';
import type { Text } from '../../text/lang.js';
import { recordMark } from '../score/reasons.js';
import { missingWords } from '../score/words.js';

/** What a note begins with. */
export const noteMark: Text = { ja: '注：', en: 'Note: ' };

/** What a reader of the reasons has to know. */
export function diffNotesOf(difference: Difference): readonly Text[] {
  return [unknownNote(difference), recordNote(difference)].flatMap((note) => note ?? []);
}

/** How the unknown counts, where a cell was emptied or filled: that an empty cell can raise a score astonishes. */
function unknownNote({ moves, new: { missing } }: Difference): Text | undefined {
  const areNamed = moves.some(({ causes }) => causes.some(({ reason }) => isOfUnknowns(reason)));
  return areNamed ? missingWords[missing] : undefined;
}

/** What the mark behind an entry means, if there is one. */
function recordNote({ moves }: Difference): Text | undefined {
  const isMarked = moves.some(({ causes }) =>
    causes.some(
      ({ reason }) =>
        reason.is === 'data' &&
        reason.cells.some(({ oldSource, newSource }) => (oldSource ?? newSource) !== undefined),
    ),
  );
  return isMarked ? filledByRecord : undefined;
}

const filledByRecord: Text = {
  ja: `${recordMark.ja}は、空欄を公的記録で補った値（出典は --format json）。`,
  en: `${recordMark.en} marks entries that the public record filled; --format json has their sources.`,
};

function isOfUnknowns(reason: Reason): boolean {
  if (reason.is === 'data')
    return reason.cells.some(({ from, to }) => from === undefined || to === undefined);
  return (
    reason.is === 'values' && reason.values.some(({ from, to }) => from === 'unknown' || to === 'unknown')
  );
}
