import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ground, importsOf, lintOverrides, roomOf, rooms, sources, trespasses } from '../.tools/house.mjs';

const files = sources('.');

/** What the house says of a copy of a file that has one import more. */
function trespassesWith(file, target) {
  return trespasses(new Map([[file, `import '${target}';\n${files.get(file) ?? ''}`]]));
}

/** A file of each room, and how another room of src/ is reached from it. */
const doors = rooms.map(({ room }) => {
  const file = [...files.keys()].find((each) => roomOf(each) === room) ?? '';
  return { room, file, up: file.split('/').length - 1 };
});

function way(from, to) {
  return `${'../'.repeat(from.up)}${to.file.replace(/\.ts$/, '.js')}`;
}

/** The names that a source declares for others, or hands on under the name that it has elsewhere. */
function exportsOf(text) {
  const declared = text.matchAll(
    /^export (?:async )?(?:const|function\*?|type|interface|class) (?<name>\w+)/gm,
  );
  const listed = text.matchAll(/^export (?:type )?\{(?<names>[^}]*)\}(?!\s*from)/gm);
  return [
    ...[...declared].map(({ groups }) => groups.name),
    ...[...listed].flatMap(({ groups }) => groups.names.match(/\w+(?=\s*(?:,|$))/g) ?? []),
  ];
}

describe('the house', () => {
  it('has a row for every room, and a room for every row', () => {
    const built = new Set([...files.keys()].map(roomOf));
    expect([...built].toSorted()).toEqual(rooms.map(({ room }) => room).toSorted());
  });

  it('has no two exports of one name, so that a name leads to one place, but for a twin for browsers', () => {
    const places = new Map();
    for (const [file, text] of files) {
      if (file.endsWith('.browser.ts')) continue;
      for (const name of exportsOf(text)) places.set(name, (places.get(name) ?? new Set()).add(file));
    }
    const twice = [...places].filter(([, homes]) => homes.size > 1);
    expect(twice.map(([name, homes]) => `${name}: ${[...homes].join(', ')}`)).toEqual([]);
  });

  it('has no folder of more than about twenty files', () => {
    const found = ['src', 'criteria'].flatMap((top) =>
      readdirSync(top, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()),
    );
    const counts = new Map();
    for (const { parentPath } of found) counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 22)).toEqual([]);
  });

  it('makes texts safe for terminals and Markdown in the layout only, so that no report can forget to', () => {
    const byHand = [...files]
      .filter(([file]) => file.startsWith('src/report/') && !file.startsWith('src/report/layout/'))
      .filter(([, text]) => /text\/safe\/(?:terminal|markdown)\.js/.test(text));
    expect(byHand.map(([file]) => file)).toEqual([]);
  });

  it('says in a sentence why each room may import what it may', () => {
    expect(rooms.filter(({ because }) => because.length < 20)).toEqual([]);
  });

  it('holds: no file imports what its room may not', () => {
    expect(trespasses(files)).toEqual([]);
  });

  it('knows every import of a file, also those that are spread over lines or loaded late', () => {
    const text =
      "import {\n  a,\n} from './a.js';\nexport * from './b.js';\nimport './c.js';\nawait import('./d.js');\n";
    expect(importsOf(text)).toEqual(['./a.js', './b.js', './c.js', './d.js']);
  });

  it('has no room that is allowed to import from itself, or from a room that there is not', () => {
    const known = new Set(rooms.map(({ room }) => room));
    const wrong = rooms.flatMap(({ room, may }) => may.filter((each) => each === room || !known.has(each)));
    expect(wrong).toEqual([]);
  });

  it('allows nothing that no file needs, but for the ground that all stand on', () => {
    const used = new Set();
    for (const [file, text] of files) {
      for (const target of importsOf(text)) {
        const joined = new URL(target, `file:///${file}`).pathname.slice(1).replace(/\.js$/, '.ts');
        used.add(`${roomOf(file)} ${target.startsWith('.') ? roomOf(joined) : target}`);
      }
    }
    const idle = rooms.flatMap(({ room, may, packages = [] }) =>
      [...may.filter((each) => !ground.includes(each)), ...packages]
        .filter((each) => !used.has(`${room} ${each}`))
        .map((each) => `${room} → ${each}`),
    );
    expect(idle).toEqual([]);
  });
});

describe('the walls stand', () => {
  const pairs = doors.flatMap((from) =>
    doors.filter(({ room }) => room !== from.room).map((to) => ({ from, to })),
  );

  it('an import between any two rooms is allowed or refused as the rows say', () => {
    const wrong = pairs.filter(({ from, to }) => {
      const may = rooms.find(({ room }) => room === from.room)?.may ?? [];
      const found = trespassesWith(from.file, way(from, to));
      return found.length !== (may.includes(to.room) ? 0 : 1);
    });
    expect(wrong.map(({ from, to }) => `${from.room} → ${to.room}`)).toEqual([]);
  });

  it('a pure room that reads a file is refused', () => {
    const pure = doors.filter((door) => rooms.find(({ room }) => room === door.room)?.effects === 'pure');
    for (const { file } of pure) expect(trespassesWith(file, 'node:fs')).toHaveLength(1);
  });

  it('a package that no row names is refused', () => {
    for (const { file } of doors) expect(trespassesWith(file, 'left-pad')).toHaveLength(1);
  });

  it('the linter knows the pure rooms', () => {
    const { overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
    expect(overrides).toEqual(expect.arrayContaining(lintOverrides()));
  });
});
