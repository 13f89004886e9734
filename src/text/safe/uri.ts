/**
 * Makes a path with forward slashes a relative URI reference (RFC 3986): every segment is percent-encoded in UTF-8, a
 * colon too, so that no name is taken for a scheme. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
 */
export function safeForUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}
