import { problem } from '../problems/problems.js';
import { unseenIn } from '../tasks/unseen.js';
import { cellTextsIn, type Inspection } from './scene.js';

/** Characters that do not show in cells of any field; those of ids and names are reported where these are read. */
export const unseenCharacters: Inspection = ({ parts, fields }) =>
  parts.flatMap((part) =>
    Object.keys(fields)
      .filter((field) => field !== 'id' && field !== 'name')
      .flatMap((field) =>
        [...cellTextsIn(part, field)].flatMap(({ text, spot }) => {
          const codePoints = unseenIn(text);
          return codePoints.length === 0
            ? []
            : [problem('invisible-character', spot(), { part: 'cell', codePoints })];
        }),
      ),
  );
