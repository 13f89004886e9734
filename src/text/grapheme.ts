import { isSimple } from './simple.js';

let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as single characters, one at a time. */
export function* graphemes(text: string): Generator<string> {
  if (isSimple(text)) return yield* text;
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' }); // made when needed: it takes 13 ms
  for (const { segment } of segmenter.segment(text)) yield segment;
}
