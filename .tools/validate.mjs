// Prints how far the default model agrees with what was decided. Run it with `npm run validate`.
import { maskedTable, validation, validationTable } from './validation.mjs';

const found = await validation(new URL('..', import.meta.url));
process.stdout.write(`${validationTable('en', found)}\n${maskedTable('en', found)}`);
// An interval that does not hold what it should is a fault, whatever else agrees.
if (found.masked.some(({ inside, tasks }) => inside < tasks)) process.exitCode = 1;
