/** The encodings that `--encoding` may force. */
export const encodings = ['utf-8', 'shift_jis', 'euc-jp', 'utf-16'] as const;

export type Encoding = (typeof encodings)[number];

/** An encoding as it was used: of UTF-16, which byte comes first is known. */
export type Charset = 'utf-8' | 'shift_jis' | 'euc-jp' | 'utf-16le' | 'utf-16be';

/** What an encoding is called in messages. */
export const charsetNames: Readonly<Record<Charset, string>> = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};
