/** The encodings that `--encoding` may force. */
export const encodings = ['utf-8', 'shift_jis', 'euc-jp', 'utf-16'] as const;

export type Encoding = (typeof encodings)[number];

const otherNames: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': ['utf8', 'utf8sig', 'utf8bom', 'utf8n', 'utf8withbom', 'unicode11utf8'],
  shift_jis: [
    'shiftjis',
    'sjis',
    'xsjis',
    'cp932',
    'ms932',
    'windows31j',
    'cswindows31j',
    'windows932',
    'mskanji',
    'ansi',
  ],
  'euc-jp': ['eucjp', 'euc', 'ujis', 'xeucjp', 'eucjpms', 'eucjpwin', 'cp51932'],
  'utf-16': ['utf16', 'utf16le', 'utf16be', 'unicode', 'ucs2'],
};

/** The encoding of a name that programs use for it (Windows-31J, CP932, utf-8-sig); undefined for any other. */
export function encodingNamed(name: string): Encoding | undefined {
  const key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return encodings.find((each) => otherNames[each].includes(key));
}

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
