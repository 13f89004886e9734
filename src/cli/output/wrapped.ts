import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { Sink } from '../io.js';
import { sinkWith } from './sinkWith.js';

// eslint-disable-next-line no-control-regex -- the codes begin with a control character
const colour = /\u001B\[[\d;]*m/g;

// What people copy is one line, however narrow the window is.
const copied = /^ *(?:commonality [\w-]|npx |https?:\/\/\S+$)/;

// Fewer columns hold no words beside an indent.
const narrowest = 20;

/** The same stream; on a terminal, lines that are wider than it are broken between words, not within them. */
export function wrappedOn(sink: Sink): Sink {
  if (sink.isTTY !== true) return sink;
  return sinkWith(sink, (chunk) => Buffer.from(wrapLines(chunk.toString('utf8'), sink.columns)));
}

/** A text of whole lines, of which none is wider than this many columns if it can be broken. */
export function wrapLines(text: string, columns: number | undefined): string {
  if (columns === undefined || columns < narrowest) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

/** One line; what follows its first part is indented, so that it is seen where the next one begins. */
function wrapLine(line: string, columns: number): string {
  const text = line.replace(colour, '');
  if (displayWidth(text) <= columns || text.includes('\r') || copied.test(text)) return line;
  const indent = /^ */.exec(text)?.[0] ?? '';
  const hanging = `${indent}  `;
  const [first = ''] = wrap(text, columns - indent.length);
  const rest = wrap(text.trimStart().slice(first.length), columns - hanging.length);
  return [indent, ...colouredAs(line, [first, ...rest])].reduce((done, part, i) =>
    i < 2 ? done + part : `${done}\n${hanging}${part}`,
  );
}

function inked(text: string): string {
  return text.replace(colour, '').replaceAll(' ', '');
}

/** The lines that a line was broken into, each character with the colour that it had; blanks at the breaks are gone. */
function colouredAs(line: string, parts: readonly string[]): readonly string[] {
  if (inked(line) !== inked(parts.join(''))) return parts; // what is wider than a line became a sign
  let at = 0;
  const next = (sign: string): string => {
    let codes = '';
    for (;;) {
      const [code = ''] = firstColour.exec(line.slice(at, at + longestCode)) ?? [];
      codes += code;
      at += code.length;
      if (code !== '') continue;
      at += 1;
      if (line[at - 1] === sign) return codes + sign;
    }
  };
  const made = parts.map((part) => part.split('').map(next).join(''));
  return made.map((part, i) => (i === made.length - 1 ? part + line.slice(at) : part));
}

// eslint-disable-next-line no-control-regex -- the codes begin with a control character
const firstColour = /^\u001B\[[\d;]*m/;
const longestCode = 20;
