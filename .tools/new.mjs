// Begins a criterion, a format of `score`, a command, or the code of a finding: npm run new -- KIND NAME
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What each kind needs: new files from templates, rows in lists that exist, and what its author does next. */
const kinds = {
  criterion: {
    files: {
      'criteria/{{kebab}}.ts': 'criterion.ts.txt',
      'test/criteria/{{kebab}}.test.ts': 'criterion.test.ts.txt',
    },
    rows: [
      {
        file: 'criteria/index.ts',
        afterLast: /^import \w+ from '\.\/.*;\n/gm,
        row: "import {{camel}} from './{{kebab}}.js';\n",
      },
      { file: 'criteria/index.ts', beforeLast: /^\];/gm, row: '  {{camel}},\n' },
    ],
    next: [
      'criteria/{{kebab}}.ts: what it asks, its sentence of the minutes, its fields and how it judges',
      'test/criteria/{{kebab}}.test.ts: low, high, both goalposts, unknown',
      'criteria/index.ts: its place, if its theme is another',
      'README.md, README.ja.md, docs/record.md, docs/record.ja.md: how many criteria there are, where a sentence counts them',
      'npx vitest run test/criteria; npm run generate; npx vitest run test/expectedOutputs -u (read what changed)',
    ],
  },
  format: {
    files: {
      'src/report/score/{{camel}}.ts': 'format.ts.txt',
      'src/report/profiles/{{camel}}.ts': 'profilesFormat.ts.txt',
      'test/report/score/{{camel}}.test.ts': 'format.test.ts.txt',
    },
    rows: [
      {
        file: 'src/report/score/index.ts',
        afterLast: /^import \{ \w+ \} from '\.\/.*;\n/gm,
        row: "import { score{{Camel}} } from './{{camel}}.js';\n",
      },
      {
        file: 'src/report/score/index.ts',
        beforeLast: /(?<=const formats = \[[^\]]*)\]/g,
        row: ", '{{kebab}}'",
      },
      {
        file: 'src/report/score/index.ts',
        beforeLast: /(?<=const reports\b[^{]*\{[^}]*),?\s*\};/g,
        row: ', {{key}}: score{{Camel}}',
      },
      {
        file: 'src/report/profiles/index.ts',
        afterLast: /^import \{ \w+ \} from '\.\/.*;\n/gm,
        row: "import { profiles{{Camel}} } from './{{camel}}.js';\n",
      },
      {
        file: 'src/report/profiles/index.ts',
        beforeLast: /(?<=const profilesReports\b[^<]*<Record<[^,]*),/g,
        row: " | '{{kebab}}'",
      },
      {
        file: 'src/report/profiles/index.ts',
        beforeLast: /(?<=const profilesReports\b[^{]*\{[^}]*),?\s*\};/g,
        row: ', {{key}}: profiles{{Camel}}',
      },
    ],
    next: [
      'src/report/score/{{camel}}.ts: what the format says; make every text from the data safe for it',
      'src/report/profiles/{{camel}}.ts: the same for `score --profile all`',
      'test/report/score/{{camel}}.test.ts: what was agreed on, and hostile texts',
      'src/cli/commands/score.ts: the ending of --output that selects it; test/expectedOutputs.test.ts: a row',
      'npx vitest run test/report/score/{{camel}}; npm run generate; README.md and README.ja.md: outputs',
    ],
  },
  command: {
    files: {
      'src/cli/commands/{{camel}}.ts': 'command.ts.txt',
      'test/cli/commands/{{camel}}.test.ts': 'command.test.ts.txt',
    },
    rows: [
      {
        file: 'src/cli/makers.ts',
        beforeLast: /^\};/gm,
        row: "  {{key}}: async () => (await import('./commands/{{camel}}.js')).{{camel}}Command,\n",
      },
      {
        file: 'src/cli/arguments.ts',
        beforeLast: /^\] as const;/gm,
        row: "  '{{kebab}}',\n",
      },
      {
        file: 'test/cli/colours.test.ts',
        beforeLast: /^ {2}\{ words: '--help' \},\n/gm,
        row: "  { words: '{{kebab}} T1 T2' },\n",
      },
    ],
    next: [
      'src/cli/commands/{{camel}}.ts: what it takes and prints; one that reads inventories goes through runScored, as commands/explain.ts does, and has a row in test/cli/problemsOfInputs.test.ts',
      'test/cli/commands/{{camel}}.test.ts: what it prints in both languages, and its exit codes',
      'test/cli/colours.test.ts: its row, if its arguments are others',
      'src/cli/examples.ts: its examples; npm run generate; README.md and README.ja.md',
      'npx vitest run test/cli/commands/{{camel}} test/cli/commands/completion test/cli/colours',
    ],
  },
  code: {
    files: { 'test/inventory/problems/{{camel}}.test.ts': 'code.test.ts.txt' },
    rows: [
      {
        file: 'src/inventory/problems/suspicion.ts',
        beforeLast: /^\};/gm,
        template: 'code.problem.txt',
      },
      {
        file: 'src/findings/inventory/suspicion.ts',
        beforeLast: /^\} as const satisfies Pages;/gm,
        template: 'code.page.txt',
      },
    ],
    next: [
      'src/inventory/problems/suspicion.ts: its severity and wording, or another file there, in which the kind belongs',
      'src/findings/inventory/suspicion.ts: its page, in the file of the same name',
      'where it is found: a suspicion in a file of src/inventory/inspect/ and in the list of inspect.ts there, with its test in test/inventory/inspect/',
      'test/inventory/wording.test.ts: in its `props`, each prop that no other code has',
      'npx vitest run test/findings test/inventory/wording test/inventory/inspect test/inventory/problems; npm run generate',
    ],
  },
};

/** The spellings of a name that templates ask for. */
function spellings(kebab) {
  const words = kebab.replaceAll('-', ' ');
  const camel = kebab.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return {
    kebab,
    camel,
    Camel: camel.charAt(0).toUpperCase() + camel.slice(1),
    snake: kebab.replaceAll('-', '_'),
    Words: words.charAt(0).toUpperCase() + words.slice(1),
    key: camel === kebab ? kebab : `'${kebab}'`,
  };
}

function filled(text, name) {
  const spelt = spellings(name);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, spelling) => spelt[spelling]);
}

const template = (file) => readFileSync(path.join(root, '.tools/templates', file), 'utf8');

/** The text of a list with one more row: behind the last match, or before it. */
function withRow(text, { file, afterLast, beforeLast, row }) {
  const match = [...text.matchAll(afterLast ?? beforeLast)].at(-1);
  if (match === undefined) fail(`${file} is not as .tools/new.mjs expects it: no ${afterLast ?? beforeLast}`);
  const at = match.index + (afterLast === undefined ? 0 : match[0].length);
  return text.slice(0, at) + row + text.slice(at);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Every file that is written, with its text; nothing is written before all of it can be. */
function planFor({ files, rows }, name) {
  const made = new Map(
    Object.entries(files).map(([file, from]) => [filled(file, name), filled(template(from), name)]),
  );
  const taken = [...made.keys()].filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) fail(`${taken.join(', ')} exists already. Nothing was written.`);
  for (const each of rows) {
    const text = made.get(each.file) ?? readFileSync(path.join(root, each.file), 'utf8');
    const row = filled(each.row ?? template(each.template), name);
    if (text.includes(row)) fail(`${each.file} has ${name} already. Nothing was written.`);
    made.set(each.file, withRow(text, { ...each, row }));
  }
  return made;
}

const [kind, name, ...more] = process.argv.slice(2);
if (!Object.hasOwn(kinds, kind ?? '') || name === undefined || more.length > 0) {
  fail(`npm run new -- ${Object.keys(kinds).join('|')} NAME`);
}
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
  fail(`a name is in kebab-case, such as flood-risk: ${name}`);

const plan = planFor(kinds[kind], name);
const { format, resolveConfig } = await import('prettier');
for (const [file, text] of plan) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  const style = await resolveConfig(path.join(root, file));
  writeFileSync(path.join(root, file), await format(text, { ...style, filepath: file }));
}
const steps = kinds[kind].next.map((step) => `  ${filled(step, name)}`);
process.stdout.write(
  ['Written:', ...[...plan.keys()].map((file) => `  ${file}`), 'Next:', ...steps, ''].join('\n'),
);
