/** How much a group usually has, and how much there is of it. */
interface Claim {
  readonly usual: number;
  readonly has: number;
}

/** Shares out room: to each its usual part, and what one does not need to the first that can use it. */
export function shareOut(room: number, claims: readonly Claim[]): readonly number[] {
  const parts = claims.map(({ usual, has }) => Math.min(usual, has));
  let left = room - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, i) => {
    const more = Math.max(0, Math.min(left, (claims[i]?.has ?? 0) - part));
    left -= more;
    return part + more;
  });
}
