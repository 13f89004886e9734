/** The name of a profile, in any script: letters, figures and the signs that join them. */
export const profilePattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_・().（）-]*$/u;
