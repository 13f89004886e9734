import { error, warning } from '../../model/problemKind.js';
import type { At } from './decoding.js';

/** Problems of bytes and characters that no text should hold. */
export const characterProblems = {
  'nul-byte': error<At>({
    ja: ({ offset }) =>
      `NULバイトがあります（オフセット${offset}）。文字のファイルか確認し、取り除いてください。`,
    en: ({ offset }) =>
      `There is a NUL byte at offset ${offset}. Check that this is a text file, and remove it.`,
  }),
  'second-byte-order-mark': warning({
    ja: () => 'BOMが二重に付いています。二つ目は無視しました。',
    en: () => 'There is a second byte order mark. It was left out.',
  }),
  'lone-surrogate': warning<At & { readonly codePoint: string }>({
    ja: ({ offset, codePoint }) =>
      `文字にならないコード ${codePoint}（オフセット${offset}）を「\ufffd」に置き換えました。元の文字に直してください。`,
    en: ({ offset, codePoint }) =>
      `${codePoint} at byte offset ${offset} is half a character; it was replaced by \ufffd. Write the character meant.`,
  }),
};
