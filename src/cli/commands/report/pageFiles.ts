import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PageParts } from '../../../report/paper/html.js';

/** What a page brings along, as the build made it. Throws an error of the system if a file of the program is missing. */
export function pageParts(): PageParts {
  return { style: builtFile('page-style.css'), scripts: [builtFile('page.js')], sha256 };
}

// Beside the bundle; where the sources run as they are, in what the last build wrote.
const folder = import.meta.url.endsWith('/src/cli/commands/report/pageFiles.ts') ? '../../../../dist/' : './';

function builtFile(name: string): string {
  return readFileSync(new URL(`${folder}${name}`, import.meta.url), 'utf8');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
