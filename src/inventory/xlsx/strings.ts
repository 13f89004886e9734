import { readXml } from './xml.js';

/** Collects the text of cells, plain or in runs; phonetic readings, which stand beside it, are left out. */
export interface TextCollector {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** the text so far, and from then on a new one */
  readonly take: () => string;
}

/** Listens to the elements of a text: `t` within it, but not within `rPh`. */
export function textCollector(): TextCollector {
  let [text, isText, isPhonetic] = ['', false, false];
  return {
    open(name) {
      if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false;
      else if (name === 't') isText = false;
    },
    text(more) {
      if (isText) text += more;
    },
    take() {
      const taken = unescaped(text);
      text = '';
      return taken;
    },
  };
}

/** What XML cannot hold is written as _x000D_, and a text that looks so has its first sign escaped. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const characters = text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return characters.replace(/\r\n?/g, '\n');
}

/** The texts that cells refer to by their numbers; none where a workbook holds figures only. */
export async function readStrings(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const { open, close, text, take } = textCollector();
  await readXml(
    chunks,
    {
      open,
      text,
      close(name) {
        close(name);
        if (name === 'si') strings.push(take());
      },
    },
    longest,
  );
  return strings;
}
