import { error, warning } from '../../model/problemKind.js';

export interface At {
  /** 0-based offset of the byte in the file */
  readonly offset: number;
}

/** Problems of turning bytes into characters. */
export const decodingProblems = {
  undecodable: error<At & { readonly byte: number; readonly charset?: string }>({
    ja: ({ offset, byte, charset }) =>
      charset === undefined
        ? `UTF-8でもShift_JISでもないバイト（${hex(byte)}、オフセット${offset}）があります。UTF-8で保存し直してください。`
        : `${charset}ではないバイト（${hex(byte)}、オフセット${offset}）があります。--encoding を見直すか、UTF-8で保存し直してください。`,
    en: ({ offset, byte, charset }) =>
      charset === undefined
        ? `Byte ${hex(byte)} at offset ${offset} is neither UTF-8 nor Shift_JIS. Save the file as UTF-8.`
        : `Byte ${hex(byte)} at offset ${offset} is not ${charset}. Check --encoding, or save the file as UTF-8.`,
  }),
  'cut-file': error<At & { readonly charset: string }>({
    ja: ({ offset, charset }) =>
      `ファイルが文字の途中（${charset}、オフセット${offset}）で切れています。元のファイルを入手し直してください。`,
    en: ({ offset, charset }) =>
      `The file ends in the middle of a character (${charset}, byte offset ${offset}). Get it again whole.`,
  }),
  'mixed-encodings': error<At & { readonly isUtf8: boolean }>({
    ja: ({ offset, isUtf8 }) =>
      isUtf8
        ? `この行はUTF-8ですが、前の行は違います（Shift_JIS等。オフセット${offset}）。一つの文字コードで保存し直してください。`
        : `他の行はUTF-8ですが、この行は違います（オフセット${offset}）。Shift_JISの混在か欠損です。保存し直してください。`,
    en: ({ offset, isUtf8 }) =>
      isUtf8
        ? `This line is UTF-8, those before are not (Shift_JIS or another; byte offset ${offset}). Save it in one encoding.`
        : `Other lines are UTF-8, this one is not (byte offset ${offset}): Shift_JIS mixed in, or cut. Save it in one encoding.`,
  }),
  'euc-jp': error<At>({
    ja: ({ offset }) =>
      `UTF-8ではありません（オフセット${offset}）。EUC-JPなら --encoding euc-jp、半角カナなら shift_jis を指定してください。`,
    en: ({ offset }) =>
      `Not UTF-8 (byte offset ${offset}). Give --encoding euc-jp if it is EUC-JP, or shift_jis for half-width kana.`,
  }),
  'utf-16-without-mark': error({
    ja: () => 'BOMのないUTF-16のようです。--encoding utf-16 を指定するか、UTF-8で保存し直してください。',
    en: () =>
      'This looks like UTF-16 without a byte order mark. Give --encoding utf-16, or save it as UTF-8.',
  }),
  'iso-2022-jp': error({
    ja: () => 'ISO-2022-JP（JIS）のようです。この文字コードは読めません。UTF-8で保存し直してください。',
    en: () => 'This looks like ISO-2022-JP, which is not read. Save the file as UTF-8.',
  }),
  'encoding-contradicted': error<{ readonly forced: string; readonly found: string }>({
    ja: ({ forced, found }) =>
      `ファイルは${found}ですが、--encoding に${forced}が指定されました。指定を外してください。`,
    en: ({ forced, found }) => `The file is ${found}, but --encoding says ${forced}. Leave --encoding out.`,
  }),
  'doubtful-encoding': warning({
    ja: () =>
      'UTF-8として読みましたが、Shift_JISの半角カナとも読めます。違う場合は --encoding を指定してください。',
    en: () =>
      'Read as UTF-8, but it could be half-width kana in Shift_JIS. If so, give --encoding shift_jis.',
  }),
  'ambiguous-encoding': error({
    ja: () => 'UTF-8、Shift_JIS、EUC-JPのいずれとも読めます。--encoding で文字コードを指定してください。',
    en: () => 'This could be UTF-8, Shift_JIS or EUC-JP. Say which with --encoding.',
  }),
};

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
