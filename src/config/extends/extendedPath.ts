import { isRelative } from '../pathName.js';
import { parsePlain } from '../document/document.js';
import { valueAt } from '../document/valueAt.js';
import { textIn } from '../../files/textIn.js';

/** The path that a config extends, as it is written; undefined where it extends nothing, or a package. */
export function extendedPath(bytes: Uint8Array): string | undefined {
  const text = textIn(bytes);
  const document = text === undefined ? [] : parsePlain({ file: '', text });
  const asked = 'data' in document ? valueAt(document.data, ['extends']) : undefined;
  return typeof asked === 'string' && isRelative(asked) ? asked.replaceAll('\\', '/') : undefined;
}
