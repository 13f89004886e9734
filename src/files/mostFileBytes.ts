/** Bytes of one file at most, where no flag says otherwise: 64 MiB. */
export const mostFileBytes = 64 * 2 ** 20;
