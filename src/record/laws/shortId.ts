/** An e-Gov id with its first run of zeros as one sign, which is unique because ids have 15 characters. */
export function shortId(id: string): string {
  return id.replace(/0{2,}/, '-');
}
