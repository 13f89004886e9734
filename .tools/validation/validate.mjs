// Prints how far the default model agrees with what was decided. Run it with `npm run validate`.
import { maskedTable, validation, validationTable } from './validation.mjs';

const found = await validation(new URL('../..', import.meta.url));
for (const [name, each] of Object.entries(found))
  process.stdout.write(`${name}\n\n${validationTable('en', each)}\n${maskedTable('en', each)}\n`);
// An interval that does not hold what it should is a fault, whatever else agrees.
if (Object.values(found).some(({ masked }) => masked.some(({ inside, tasks }) => inside < tasks)))
  process.exitCode = 1;
