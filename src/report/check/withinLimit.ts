const encoder = new TextEncoder();

/** Passes chunks on while they fit into `limit` bytes of UTF-8; otherwise stops with the farewell. */
export function* withinLimit(
  chunks: Iterable<string>,
  { limit, farewell }: { readonly limit: number; readonly farewell: string },
): Generator<string> {
  let left = limit - bytesOf(farewell);
  for (const chunk of chunks) {
    left -= bytesOf(chunk);
    if (left < 0) return yield farewell;
    yield chunk;
  }
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
