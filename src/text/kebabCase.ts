/** Lower-case words joined by hyphens: an id of a criterion or the name of a profile. */
export const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
