// What bytes are to a browser or a worker: the names of bytes.ts, with nothing of Node.
import type * as OfNode from './bytes.js';
import { computedSha256 } from './sha256.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

const isAscii: typeof OfNode.isAscii = (bytes) => {
  const view = bytes as Uint8Array; // so are all that are asked about
  return view.every((byte) => byte < 0x80);
};

const isUtf8: typeof OfNode.isUtf8 = (bytes) => {
  try {
    strict.decode(bytes as Uint8Array<ArrayBuffer>);
    return true;
  } catch {
    return false;
  }
};

const fastView: typeof OfNode.fastView = (bytes) => bytes;

const textReaderOf: typeof OfNode.textReaderOf = (bytes) => (from, to) => utf8Text(bytes, from, to);

const utf8Text: typeof OfNode.utf8Text = (bytes, from = 0, to = bytes.length) =>
  lenient.decode(bytes.subarray(from, to));

const utf8Bytes: typeof OfNode.utf8Bytes = (text) => encoder.encode(text);

const utf8Length: typeof OfNode.utf8Length = (text) => encoder.encode(text).length;

const mostArguments = 2 ** 13; // of one call; more would overflow the stack

const byteText: typeof OfNode.byteText = (bytes) => unitsText(Uint16Array.from(bytes));

const bytesOfByteText: typeof OfNode.bytesOfByteText = (text) => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

const unitsText: typeof OfNode.unitsText = (units) => {
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += mostArguments)
    parts.push(String.fromCharCode(...units.subarray(from, from + mostArguments)));
  return parts.join('');
};

const includesBytes: typeof OfNode.includesBytes = (bytes, wanted) => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return wanted.length === 0;
};

const compareBytes: typeof OfNode.compareBytes = (a, b) => {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

export {
  byteText,
  bytesOfByteText,
  compareBytes,
  includesBytes,
  isAscii,
  isUtf8,
  computedSha256 as sha256,
  textReaderOf,
  unitsText,
  utf8Bytes,
  utf8Length,
  utf8Text,
  fastView,
};
