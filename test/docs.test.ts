import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asides, tracks } from '../src/model/result.js';
import { folderWith } from './cli/folder.js';
import { run } from './cli/run.js';

const docs = readdirSync('docs')
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);
const pages = [
  'README.md',
  'README.ja.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'criteria/README.md',
  'src/findings/README.md',
  ...docs,
];
const twins = ['README.ja.md', ...docs.filter((file) => file.endsWith('.ja.md'))];

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** The text of a page that is Markdown, not code. */
function prose(file: string): string {
  return read(file).replaceAll(/^```[\s\S]*?^```$/gm, '');
}

function headings(file: string): readonly string[] {
  return [...prose(file).matchAll(/^#{1,6} (.*)$/gm)].map(([, title = '']) => title);
}

/** The anchors of a page: those of its headings as GitHub makes them, and those that it sets itself. */
function anchors(file: string): ReadonlySet<string> {
  const made = headings(file).map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const set = [...read(file).matchAll(/<a id="([^"]+)"/g)].map(([, id = '']) => id);
  return new Set([...made, ...set]);
}

function relativeLinks(file: string): readonly string[] {
  const links = [...prose(file).matchAll(/\]\(([^()\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** Whether a link of a page leads to a file or folder of the project, and to an anchor that is there. */
function leadsSomewhere(file: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const found = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
  if (!existsSync(found) || found.startsWith('..')) return false;
  return anchor === undefined || anchors(found).has(decodeURIComponent(anchor));
}

describe('the pages of the project', () => {
  it('link to nothing that is not there, anchors included', () => {
    const links = pages.flatMap((file) => relativeLinks(file).map((link) => ({ file, link })));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ file, link }) => !leadsSomewhere(file, link))).toEqual([]);
  });

  it('are each within reach of the README, in their own language where there is one', () => {
    for (const [readme, isOfTheOther] of [
      ['README.md', (file: string) => file.endsWith('.ja.md')],
      ['README.ja.md', (file: string) => existsSync(file.replace(/\.md$/, '.ja.md'))],
    ] as const) {
      const wanted = docs.filter((file) => !isOfTheOther(file));
      expect(wanted.filter((file) => !relativeLinks(readme).includes(file))).toEqual([]);
    }
  });

  it('have the same sections in both languages, and link to each other', () => {
    expect(twins.length).toBeGreaterThan(6);
    for (const file of twins) {
      const english = file.replace('.ja.md', '.md');
      expect(headings(file), file).toHaveLength(headings(english).length);
      expect(relativeLinks(english)).toContain(path.posix.basename(file));
      expect(relativeLinks(file)).toContain(path.posix.basename(english));
    }
  });

  it('name every verdict and track of the model', () => {
    const ids = [...asides, ...tracks].map((id) => `\`${id}\``);
    for (const file of ['README.md', 'docs/model.md', 'docs/words.md'])
      expect(
        ids.filter((id) => !read(file).includes(id)),
        file,
      ).toEqual([]);
    for (const file of ['README.ja.md', 'docs/model.ja.md', 'docs/words.ja.md'])
      expect(
        asides.filter((id) => !read(file).includes(`\`${id}\``)),
        file,
      ).toEqual([]);
  });
});

describe('the judgements that the pages show', () => {
  it('are weighed, every method of them in both languages', async () => {
    for (const file of ['docs/viewpoints.md', 'docs/viewpoints.ja.md']) {
      const shown = [...read(file).matchAll(/```yaml\n(method:[\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
      expect(shown).toHaveLength(6);
      for (const yaml of shown) {
        const cwd = folderWith({ 'judgements.yaml': yaml });
        const { code, stderr } = await run(['weights', 'judgements.yaml'], { cwd });
        expect({ code, stderr }, yaml).toEqual({ code: 0, stderr: '' });
      }
    }
  });
});

describe('the claims of the README', () => {
  const rows = [
    ...read('docs/validation.md').matchAll(/^\| (.+) \| .+ \| \[(test\/[^\]]+)\]\([^)]+\): (.+) \|$/gm),
  ];

  it('are each backed by a test that exists', () => {
    const missing = rows.filter(([, , file = '', title = '']) => !hasTest(file, title));
    expect(missing.map(([, , file, title]) => `${file}: ${title}`)).toEqual([]);
  });

  it('are there for every section, and name no section that is not', () => {
    const claimed = new Set(rows.map(([, section]) => section));
    expect([...claimed]).toEqual(headings('README.md'));
  });
});

/** Whether a file of tests has a test of this title. */
function hasTest(file: string, title: string): boolean {
  const quoted = ["'", '"', '`'].map((mark) => `${mark}${title}${mark}`);
  return existsSync(file) && quoted.some((text) => read(file).includes(text));
}
