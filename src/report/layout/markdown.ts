import { safeForMarkdown } from '../../text/safe/markdown.js';
import type { Safe } from '../../text/safe/safe.js';
import type { Report } from './report.js';

/** A piece of GitHub Markdown: markup of ours around texts that cannot act in it. */
export type Markdown = Safe<'markdown'>;

/** A text that is shown literally. */
export const literal: (text: string) => Markdown = safeForMarkdown;

// What is made of safe parts is safe: the only casts beside those that make texts safe.

/** Markdown from a template: the markup is what is written there, and what is filled in must be safe. */
export function mark(markup: TemplateStringsArray, ...parts: readonly (Markdown | number)[]): Markdown {
  return markup.reduce((said, piece, i) => `${said}${parts[i - 1] ?? ''}${piece}`) as Markdown;
}

/** Pieces one after the other. */
export function joinedMarkdown(pieces: readonly Markdown[], between: Markdown = mark``): Markdown {
  return pieces.join(between) as Markdown;
}

// In a cell, a sign or a decimal point after a figure starts no list, and needs no escape.
const figures = /^[-+=±≥\d.,%()（）–〜→以上万億兆 ]*$/;

/** Figures with their signs, `-` where there are none; anything else as a literal text. */
export function figureText(text: string): Markdown {
  return figures.test(text) ? (text as Markdown) : literal(text);
}

/** A row of a table. */
export function markdownRow(cells: readonly Markdown[]): Markdown {
  return mark`| ${joinedMarkdown(cells, mark` | `)} |\n`;
}

/** A column of a table: figures are aligned to the right. */
export interface MarkdownColumn {
  readonly head: string;
  readonly is?: 'text' | 'figure';
}

/** The first two rows of a table. */
export function markdownHead(columns: readonly MarkdownColumn[]): Markdown {
  return joinedMarkdown([
    markdownRow(columns.map(({ head }) => literal(head))),
    markdownRow(columns.map(({ is }) => (is === 'figure' ? mark`---:` : mark`:---`))),
  ]);
}

/** A report in Markdown, from the function that lays out its pieces. */
export function markdownReport<T, P>(piecesOf: (value: T, page: P) => Iterable<Markdown>): Report<T, P> {
  return piecesOf;
}
