import { SaxesParser } from 'saxes';
import { damaged, XlsxError } from './fault.js';

/** The attributes of an element, by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of a part wants to hear of; names are without their prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** asked now and then; true ends the reading */
  readonly isDone?: () => boolean;
}

// Nothing in a workbook goes deeper than some twenty elements.
const deepest = 200;

/**
 * Reads a part as XML while it is unpacked. A document type is refused, so that there are no entities to expand and
 * nothing to fetch; so is a tag, a text or a comment that is longer than `longest` characters, because the parser keeps
 * each of them whole. Throws XlsxError.
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  longest: number,
): Promise<void> {
  let silent = 0;
  const parser = parserOf(handlers, () => (silent = 0));
  let decoder: Decoder | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      const text = decoder.decode(chunk, { stream: true });
      silent += text.length;
      parser.write(text);
      if (silent > longest) throw new XlsxError({ is: 'too-large', unpacked: longest });
      if (handlers.isDone?.() === true) return;
    }
    if (decoder !== undefined) parser.write(decoder.decode()).close(); // a part that is not there says nothing
  } catch (thrown) {
    throw thrown instanceof XlsxError ? thrown : notXml(thrown);
  }
}

/** What the reader of XML says, which it says in English. */
function notXml(thrown: unknown): XlsxError {
  const en = thrown instanceof Error ? thrown.message : String(thrown);
  return damaged({ ja: 'XMLとして読めません', en });
}

interface Plain {
  readonly position: false;
  readonly xmlns: false;
}

function parserOf({ open, close, text }: XmlHandlers, heard: () => void): SaxesParser<Plain> {
  const parser = new SaxesParser<Plain>({ position: false, xmlns: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw damaged('DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    if (++depth > deepest)
      throw damaged({
        ja: `<${localOf(name)}> の深さが${depth}`,
        en: `<${localOf(name)}> at depth ${depth}`,
      });
    open(localOf(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    heard();
    depth--;
    close?.(localOf(name));
  });
  parser.on('comment', heard);
  if (text === undefined) return parser;
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

function localOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

type Decoder = InstanceType<typeof TextDecoder>;

/** The format allows UTF-8 and UTF-16, which has a mark. */
function decoderFor(chunk: Uint8Array): Decoder {
  const isUtf16 = (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff);
  const name = !isUtf16 ? 'utf-8' : chunk[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(name, { fatal: true });
}

/** An attribute by its name without the prefix, as `id` of `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
