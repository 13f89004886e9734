import { array, boolean, enum as oneOf, int, literal, number, string, tuple } from 'zod';

/** The parts of zod that params are written with, so that a module of one's own needs no package but this one. */
export const z = { array, boolean, enum: oneOf, int, literal, number, string, tuple } as const;
