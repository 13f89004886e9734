import path from 'node:path';
import { readWhole } from '../../files/readWhole.js';
import { textIn } from '../../files/textIn.js';
import { langs, type Lang } from '../../text/lang.js';
import { parsePlain } from '../document/document.js';
import { valueAt } from '../document/valueAt.js';
import { chainOf } from './chain.js';

/** The language of the nearest config that a config extends; undefined where none names one, or something is wrong with them. */
export async function langOfBases(file: string, root: string): Promise<Lang | undefined> {
  try {
    const read = await readWhole(file, { isFound: true });
    const text = 'bytes' in read ? textIn(read.bytes) : undefined;
    const own = text === undefined ? [] : parsePlain({ file, text });
    if (!('data' in own)) return undefined;
    const chain = await chainOf({ path: file, name: path.basename(file), explicit: false, root }, own);
    const named = chain.map(({ document }) => valueAt(document.data, ['lang']));
    return langs.find((lang) => lang === named.find((each) => langs.some((known) => known === each)));
  } catch {
    return undefined; // what is wrong is reported when the config is read
  }
}
