import type { Text } from '../../text/lang.js';

/** One line of an explanation; its texts are not yet safe for any place. */
export interface Note {
  readonly label: Text;
  readonly text: string;
}
