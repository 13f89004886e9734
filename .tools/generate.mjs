// Writes every generated file, or with --check says which are stale and exits 1.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { apiPage } from './api.mjs';
import { chartsOf, circumstancesOf, markdownTable, readmeLines, rowsOf } from './bench/tables.mjs';
import { criteriaReadme, fieldTable } from './criteria.mjs';
import { housePage, houseTree } from './docs.mjs';
import { lintOverrides } from './house.mjs';
import { load } from './load.mjs';
import { lawInventory, nationalInventory } from './record/national.mjs';
import { repositoryOf, withOwner, withPages } from './repository.mjs';
import { maskedTable, validation, validationTable } from './validation/validation.mjs';

const root = new URL('..', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

/** Puts text between `<!-- generated: name -->` and `<!-- end -->`. */
function between(text, name, part) {
  const marked = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!marked.test(text)) throw new Error(`no place for ${name}`);
  return text.replace(marked, (_, start, end) => `${start}${part}${end}`);
}

/** A page with its generated passages, by their names. */
function page(file, parts) {
  return Object.entries(parts).reduce((text, [name, part]) => between(text, name, part), read(file));
}

/** The head of what the README's first command prints, shortened as the README says. */
function example(lang) {
  const args = ['score', 'fixtures/national/inventory.csv', '--list=statutory', '--top=1'];
  return headOf(printed(args, lang));
}

/** The head of what robustness prints, up to its sections. */
function robustnessExample(lang) {
  const args = ['robustness', 'fixtures/small-town/inventory.yaml', '--list=common-work', '--top=5'];
  return headOf(printed(args, lang));
}

/** A heading and the first section of what a command prints. */
function headOf(text) {
  return fenced(`${text.split('\n\n').slice(0, 2).join('\n\n')}\n`);
}

const fenced = (text) => `\`\`\`\n${text}\`\`\`\n`;

function printed(command, lang) {
  const args = ['bin/commonality.js', ...command, '--lang', lang];
  const { stdout, status } = spawnSync(process.execPath, args, {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', COLUMNS: '80' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return stdout;
}

/** The linter's configuration: its own rules are written by hand, those of the rooms come from the house. */
async function lintConfig() {
  const config = JSON.parse(read('.oxlintrc.json'));
  const own = config.overrides.filter(({ rules }) => !Object.keys(rules).some(isOfTheHouse));
  const text = JSON.stringify({ ...config, overrides: [...lintOverrides(), ...own] });
  return format(text, {
    ...(await resolveConfig(fileURLToPath(new URL('.oxlintrc.json', root)))),
    parser: 'json',
  });
}

const isOfTheHouse = (rule) => rule === 'no-restricted-globals' || rule === 'no-restricted-properties';

const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The JSON Schemas of what people write and of what the program prints. */
async function schemas(criteria) {
  const { resultJsonSchema } = await load('src/report/score/resultSchema.ts');
  const { robustnessJsonSchema } = await load('src/report/robustness/robustnessSchema.ts');
  const { checkedJsonSchema } = await load('src/report/check/checkedSchema.ts');
  const { configJsonSchema } = await load('src/config/configJsonSchema.ts');
  const { inventoryJsonSchema } = await load('src/inventory/inventorySchema.ts');
  const { judgementsJsonSchema } = await load('src/judgements/judgementsSchema.ts');
  const { findingCodes } = await load('src/cli/findingCodes.ts');
  return {
    'src/config/config.schema.json': jsonText(configJsonSchema({ criteria, codes: findingCodes })),
    'src/inventory/inventory.schema.json': jsonText(inventoryJsonSchema(criteria)),
    'src/judgements/judgements.schema.json': jsonText(judgementsJsonSchema(criteria)),
    'src/report/score/result.schema.json': jsonText(resultJsonSchema()),
    'src/report/robustness/robustness.schema.json': jsonText(robustnessJsonSchema()),
    'src/report/check/checked.schema.json': jsonText(checkedJsonSchema()),
  };
}

/** The figures of speed, as the benchmark kept them. */
function performancePage(measured) {
  return page('docs/performance.md', {
    figures: `\n${markdownTable(rowsOf(measured))}\n\n`,
    circumstances: `\n${circumstancesOf(measured)}\n\n`,
    growth: `\n\`\`\`text\n${chartsOf(measured).join('\n')}\n\`\`\`\n\n`,
  });
}

async function generated() {
  const { criteria } = await load('criteria/index.ts');
  const { findingsDoc } = await load('src/findings/findingsDoc.ts');
  const { manPage } = await load('src/cli/manPage.ts');
  const io = { env: {}, stdout: {}, stderr: {}, argv: [], cwd: fileURLToPath(root) };
  const found = await validation(root);
  const manifest = JSON.parse(read('package.json'));
  const measured = JSON.parse(read('.tools/bench/measured.json'));
  const ours = (file) => withOwner(read(file), repositoryOf(manifest));
  return {
    'docs/man/commonality.1': await manPage(io, 'en'),
    'docs/man/commonality.ja.1': await manPage(io, 'ja'),
    'package.json': jsonText(withPages(manifest)),
    'docs/ci.md': ours('docs/ci.md'),
    'docs/ci.ja.md': ours('docs/ci.ja.md'),
    '.oxlintrc.json': await lintConfig(),
    'fixtures/national/inventory.csv': await nationalInventory(root),
    'fixtures/national/laws.csv': await lawInventory(root),
    'criteria/README.md': criteriaReadme(criteria),
    ...(await schemas(criteria)),
    'src/findings/README.md': findingsDoc(),
    'README.md': page('README.md', {
      example: example('en'),
      speed: readmeLines(measured, 'en'),
    }),
    'README.ja.md': page('README.ja.md', {
      example: example('ja'),
      speed: readmeLines(measured, 'ja'),
    }),
    'docs/inventory.md': page('docs/inventory.md', { fields: fieldTable('en', criteria) }),
    'docs/inventory.ja.md': page('docs/inventory.ja.md', { fields: fieldTable('ja', criteria) }),
    'docs/robustness.md': page('docs/robustness.md', { robustness: robustnessExample('en') }),
    'docs/robustness.ja.md': page('docs/robustness.ja.md', { robustness: robustnessExample('ja') }),
    'docs/validation.md': page('docs/validation.md', {
      validation: validationTable('en', found.tasks),
      masked: maskedTable('en', found.tasks),
      'validation-laws': validationTable('en', found.laws),
      'masked-laws': maskedTable('en', found.laws),
    }),
    'docs/performance.md': performancePage(measured),
    'docs/api.md': apiPage(),
    'docs/house.md': housePage(),
    'CONTRIBUTING.md': page('CONTRIBUTING.md', { house: `\n${fenced(`${houseTree()}\n`)}\n` }),
  };
}

const check = process.argv.includes('--check');
const stale = [];
for (const [file, text] of Object.entries(await generated())) {
  let before = '';
  try {
    before = read(file);
  } catch {
    // not made yet
  }
  if (before === text) continue;
  stale.push(file);
  if (!check) writeFileSync(new URL(file, root), text);
}
for (const file of stale) console.log(check ? `stale: ${file} (run npm run generate)` : `written: ${file}`);
if (check && stale.length > 0) process.exitCode = 1;
