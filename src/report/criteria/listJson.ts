import { textOf } from '../../text/lang.js';
import { jsonText } from '../layout/jsonText.js';
import type { Overview } from './overview.js';
import type { Report } from '../layout/report.js';

/** Every criterion in short, in both languages. */
export const listJson: Report<Overview> = function* listJson({ entries }) {
  const criteria = entries.map(
    ({ criterion: { id, title, theme, asks, viewpoint }, weight, active, why }) => ({
      id,
      title,
      theme,
      asks,
      viewpoint,
      weight,
      active,
      why: textOf(why),
    }),
  );
  yield `${jsonText({ criteria })}\n`;
};
