/**
 * The text of a file that people write: UTF-8, or UTF-16 with a byte order mark, as PowerShell saves it. Without the
 * mark, and with line ends that every parser knows. Undefined if the bytes are neither.
 */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replace(/\r(?!\n)/g, '\n');
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
