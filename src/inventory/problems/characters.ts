import { error, warning } from '../../model/problemKind.js';
import type { At } from './decoding.js';

/** Problems of bytes and characters that no text should hold. */
export const characterProblems = {
  'nul-byte': error<At>({
    ja: ({ offset }) =>
      `文字のファイルではないようです（オフセット${offset}にNULバイト）。ブック・CSV・YAMLを指定するか、NULを除いてください。`,
    en: ({ offset }) =>
      `This seems to be no text: NUL byte at offset ${offset}. Name a workbook, a CSV or a YAML file, or remove the byte.`,
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
