import { compactJsonForHtml, ownCodeForHtml, safeForHtml } from '../../text/safe/html.js';
import type { Safe } from '../../text/safe/safe.js';
import { langs, type Lang, type Text } from '../../text/lang.js';

/** A piece of HTML: markup of ours around texts that cannot act in it. */
export type Html = Safe<'html'>;

/** A text that is shown as it is, in an element or in an attribute in quotation marks. */
export const htmlText: (text: string) => Html = safeForHtml;

/** Data for a script of the page, which expands it. */
export const htmlJson: (json: string) => Html = compactJsonForHtml;

/** A style sheet or a script of the program itself. */
export const htmlCode: (code: string) => Html = ownCodeForHtml;

// What is made of safe parts is safe: the only casts beside those that make texts safe.

/**
 * HTML from a template: the markup is what is written there, and what is filled in must be safe. Lines and their indents
 * are for who reads the source, and are left out. Not named `markup`, because formatters would take it for a document.
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly (Html | number)[]): Html {
  const bare = pieces.map((piece) => piece.replace(/\n\s*/g, ''));
  return bare.reduce((said, piece, i) => `${said}${parts[i - 1] ?? ''}${piece}`) as Html;
}

/** Pieces one after the other. */
export function joinedHtml(pieces: readonly Html[], between: Html = markup``): Html {
  return pieces.join(between) as Html;
}

/** Both languages of a text, of which the switch of the page shows one; once where they are the same. */
export function inBoth(text: Text): Html {
  if (text.ja === text.en) return htmlText(text.ja);
  return joinedHtml(langs.map((lang) => inOne(lang, htmlText(text[lang]))));
}

function inOne(lang: Lang, said: Html): Html {
  return markup`<span lang=${htmlText(lang)}>${said}</span>`;
}
