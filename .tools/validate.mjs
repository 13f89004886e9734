// Prints how far the default model agrees with what was decided. Run it with `npm run validate`.
import { validation, validationTable } from './validation.mjs';

const found = await validation(new URL('..', import.meta.url));
process.stdout.write(validationTable('en', found));
