import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pipePieces } from '../../../src/files/pipePieces.js';
import { InventoryError } from '../../../src/inventory/error.js';
import { importProcedures } from '../../../src/library/importProcedures.js';
import { needs } from '../../needs.js';
import { folderWith } from '../folder.js';
import { run } from '../run.js';

const folder = 'fixtures/procedures';
const r6 = readFileSync(`${folder}/r6.csv`);

describe('commonality import procedures', () => {
  it.each([
    ['r6', 'family'],
    ['r6', 'law'],
    ['r6', 'procedure'],
    ['r7', 'family'],
  ])('makes an inventory of %s by %s', async (edition, by) => {
    const { code, stdout } = await run(['import', 'procedures', `${folder}/${edition}.csv`, '--by', by]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../../../${folder}/expected/${edition}.${by}.csv`);
  });

  it('reads a named pipe, and gives up one into which nobody writes', async (context) => {
    needs(context, 'scripts of the shell');
    const cwd = folderWith({ 'r6.csv': r6 });
    execFileSync('mkfifo', [path.join(cwd, 'p')]);
    spawn('sh', ['-c', 'sleep 0.1; cat r6.csv > p'], { cwd });
    const { stdout } = await run(['import', 'procedures', 'p'], { cwd });
    expect(stdout).toBe((await run(['import', 'procedures', 'r6.csv'], { cwd })).stdout);
    const refused = await importProcedures(pipePieces(path.join(cwd, 'p'), 40)).catch((error) => error);
    expect(refused).toBeInstanceOf(InventoryError);
    expect(refused.problems[0]).toMatchObject({ code: 'survey-unreadable' });
  });

  it.each([
    ['en', 'survey of procedures R6, 39 columns: of 61 rows, '],
    ['ja', '行政手続等の調査 R6（39列）：61行のうち地方公共団体の手続'],
  ])('names the edition on stderr, in %s', async (lang, said) => {
    const { stderr } = await run(['import', 'procedures', `${folder}/r6.csv`, '--lang', lang]);
    expect(stderr).toContain(said);
  });

  it.each(['family', 'law', 'procedure'].flatMap((by) => [`${by}.csv`, `${by}.yaml`]))(
    'what it writes to %s goes through score and check without a problem',
    async (file) => {
      const cwd = folderWith({ 'survey.csv.gz': gzipSync(r6) });
      const by = path.parse(file).name;
      const made = await run(['import', 'procedures', 'survey.csv.gz', '--by', by, '--output', file], {
        cwd,
      });
      expect([made.code, made.stdout]).toEqual([0, '']);
      const scored = await run(['score', file, '--format', 'json'], { cwd });
      expect([scored.code, JSON.parse(scored.stdout).problems]).toEqual([0, []]);
      expect((await run(['check', file], { cwd })).code).toBe(0);
    },
  );

  it('CSV and YAML hold the same tasks', async () => {
    const cwd = folderWith({ 'survey.csv': r6 });
    const listsOf = async (file: string) => {
      await run(['import', 'procedures', 'survey.csv', '--output', file], { cwd });
      const { stdout } = await run(['score', file, '--format', 'csv'], { cwd });
      // without the columns file and line
      return stdout.replaceAll(/,inventory\.(csv|yaml),\d+/g, '');
    };
    expect(await listsOf('inventory.yaml')).toBe(await listsOf('inventory.csv'));
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['import', 'procedures', '-'], { stdin: r6 });
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(`${folder}/expected/r6.family.csv`, 'utf8'));
  });

  it('bad rows are reported with their place, and the rest is imported', async () => {
    const { code, stdout, stderr } = await run(['import', 'procedures', `${folder}/broken-rows.csv`]);
    expect(code).toBe(0);
    expect(stderr).toContain(`${folder}/broken-rows.csv:3 error survey-row-length`);
    expect(stdout).toContain('警察法');
  });

  it.each([
    [`${folder}/missing-columns.csv`, 'missing: 事務区分, 総手続件数'],
    [`${folder}/unclosed-quote.csv`, 'survey-unclosed-quote'],
    ['nowhere.csv', 'There is no such file'],
    [folder, 'This is a folder'],
  ])('%s cannot be imported: exit code 2, and nothing on stdout', async (file, said) => {
    const { code, stdout, stderr } = await run(['import', 'procedures', file]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('its output never goes over the survey', async () => {
    const cwd = folderWith({ 'survey.csv': r6 });
    const { code } = await run(['import', 'procedures', 'survey.csv', '--output', 'survey.csv'], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(path.join(cwd, 'survey.csv'))).toEqual(r6);
  });

  it.each([
    [['import', 'procedure', 'x.csv'], 'did you mean procedures?'],
    [['import', 'procedures', 'x.csv', '--by', 'laws'], 'did you mean law?'],
  ])('%j is answered with what it may have meant', async (argv, said) => {
    const { code, stderr } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('a name that a spreadsheet would take for a formula is made safe', async () => {
    const hostile = Buffer.from(
      r6.toString().replaceAll(',戸籍法,', ',=HYPERLINK("x"),').replaceAll('("x")', '(1)'),
    );
    const { stdout } = await run(['import', 'procedures', '-'], { stdin: hostile });
    expect(stdout).not.toMatch(/(^|,)=HYPERLINK/m);
  });
});
