import { describe, expect, it } from 'vitest';
import { effectFields } from '../../src/criterion/fieldsOf.ts';
import { criteriaReadme, fieldTable } from '../../.tools/criteria.mjs';
import { criteria } from '../../criteria/index.ts';
import { formulaOf } from '../../src/criterion/formula.ts';
import { taskFields } from '../../src/criterion/index.ts';

describe('the page of the criteria', () => {
  const page = criteriaReadme(criteria);

  it('begins by saying that it is generated', () => {
    expect(page).toMatch(/^<!-- Generated from the files in criteria\/ by `npm run generate`/);
  });

  it.each(criteria.map((each) => [each.id, each]))('says everything that %s declares', (id, criterion) => {
    const section = page.slice(page.indexOf(`## \`${id}\``)).split('<a id=')[0];
    for (const text of [criterion.title, criterion.asks, criterion.rationale]) {
      expect(section).toContain(text.ja);
      expect(section).toContain(text.en);
    }
    expect(section).toContain(`> ${criterion.viewpoint.quote}\n`);
    expect(section).toContain(criterion.viewpoint.at.ja);
    const { value, parts, rating } = formulaOf(criterion);
    for (const formula of [value, rating, ...parts.flatMap(({ lines }) => lines)])
      expect(section).toContain(`\`${formula}\``);
    for (const { because, title } of parts)
      for (const { ja, en } of [because, title]) expect(section).toContain(`| ${ja} · ${en} |`);
    for (const name of [...Object.keys(criterion.fields), ...Object.keys(criterion.params)]) {
      expect(section).toContain(`| \`${name}\` |`);
    }
  });

  it('states the default of a parameter', () => {
    expect(page).toContain('| `cases` | `600000` |');
  });
});

describe('the table of fields', () => {
  it.each(['ja', 'en'])('has one row for each field, in %s', (lang) => {
    const rows = fieldTable(lang, criteria).trimEnd().split('\n').slice(2);
    const names = new Set(
      [taskFields, ...criteria.map(({ fields }) => fields), effectFields].flatMap(Object.keys),
    );
    expect(rows.map((row) => /^\| `(\w+)` \|/.exec(row)?.[1])).toEqual([...names]);
  });

  it('names the criteria that read a field', () => {
    expect(fieldTable('en', criteria)).toMatch(
      /^\| `vendors_nationwide` \| 全国展開ベンダー数 \|.*\| `market-readiness` \|$/m,
    );
  });

  it('lists the words of a choice', () => {
    expect(fieldTable('ja', criteria)).toContain('| 窓口部門、管理部門（バックヤード）、基幹系業務、現場 |');
  });
});
