// The page docs/api.md, made from the docstrings of what the package exports.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** What can be imported, and the file that says so. */
const entries = [
  { from: 'municipal-commonality', file: 'src/index.ts' },
  { from: 'municipal-commonality/node', file: 'src/library/node.ts' },
  { from: 'municipal-commonality/criteria', file: 'criteria/index.ts' },
];

const parsed = new Map();

/** A source: its text, its statements, and its comments. */
function sourceOf(file) {
  if (!parsed.has(file)) {
    const text = readFileSync(file, 'utf8');
    const { program, comments, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
    parsed.set(file, { file, text, body: program.body, comments });
  }
  return parsed.get(file);
}

const fileOf = (from, target) => path.posix.join(path.posix.dirname(from), target).replace(/\.js$/, '.ts');

/** Everything that a file exports: by name, where it is declared. */
function exportsOf(file) {
  const { body } = sourceOf(file);
  return body.flatMap((node) => {
    if (node.type === 'ExportAllDeclaration') {
      const target = fileOf(file, node.source.value);
      return node.exported ? [{ name: node.exported.name, whole: target, node, file }] : exportsOf(target);
    }
    if (node.type !== 'ExportNamedDeclaration') return [];
    if (node.source) return node.specifiers.map((each) => found(file, node, each));
    if (node.specifiers.length > 0)
      return node.specifiers.map((each) => imported(file, each.local.name, each.exported.name));
    return namesOf(node.declaration).map((name) => ({ name, file, local: name, node }));
  });
}

/** What a file hands on of another. */
function found(file, node, { local, exported }) {
  const target = fileOf(file, node.source.value);
  const there = node.source.value.startsWith('.')
    ? exportsOf(target).find(({ name }) => name === local.name)
    : undefined;
  return there
    ? { ...there, name: exported.name }
    : { name: exported.name, file, node, foreign: node.source.value };
}

/** What a file exports of what it imported before. */
function imported(file, local, name) {
  const { body } = sourceOf(file);
  const node = body.find(
    (each) => each.type === 'ImportDeclaration' && each.specifiers.some((one) => one.local.name === local),
  );
  return { name, file, node: node ?? body[0], foreign: node?.source.value };
}

function namesOf(declaration) {
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.map(({ id }) => id.name);
  return [declaration.id.name];
}

/** The sentences above a declaration. */
function docOf({ file, node }) {
  const { text, comments } = sourceOf(file);
  const above = comments.filter(
    ({ type, value, end }) =>
      type === 'Block' &&
      value.startsWith('*') &&
      end <= node.start &&
      text.slice(end, node.start).trim() === '',
  );
  const comment = above.at(-1)?.value ?? '';
  return comment
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .join(' ')
    .trim();
}

/** A declaration as a reader needs it: the signature of a function, the members of a class, the whole of a type. */
function shapeOf({ name, local, file, node }) {
  const { text } = sourceOf(file);
  const { declaration } = node;
  const cut = (from, to) => text.slice(from, to).trim();
  switch (declaration.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction': {
      const end = declaration.body ? declaration.body.start : declaration.end;
      return cut(declaration.start, end).replace(local, name).replace(/;$/, '');
    }
    case 'ClassDeclaration': {
      const members = declaration.body.body.filter(({ type }) => type === 'PropertyDefinition');
      const own = members.map((each) => `  ${cut(each.start, each.end).replace(/^override /, '')}`);
      return [`${cut(declaration.start, declaration.body.start)} {`, ...own, '}'].join('\n');
    }
    case 'VariableDeclaration': {
      const one = declaration.declarations.find(({ id }) => id.name === local);
      const type = one.id.typeAnnotation;
      const whole = cut(one.init.start, one.init.end);
      const isShort = whole.split('\n').length <= 6 && one.init.type !== 'CallExpression';
      return `const ${name}${type ? cut(type.start, type.end) : isShort ? ` = ${whole}` : ''}`;
    }
    default:
      return cut(declaration.start, declaration.end);
  }
}

const fence = (code) => `\`\`\`ts\n${code}\n\`\`\``;

function entryOf(each) {
  const title = `#### \`${each.name}\``;
  if (each.foreign) return [title, `Of \`${each.foreign}\`, so that a module shares it with the program.`];
  if (each.whole) {
    const names = [...new Set(exportsOf(each.whole).map(({ name }) => `\`${name}\``))];
    const [first] = sourceOf(each.whole).comments;
    return [title, `${first.value.trim()} Its members: ${names.join(', ')}.`];
  }
  const doc = docOf(each);
  return [title, ...(doc === '' ? [] : [doc]), fence(shapeOf(each))];
}

/** The exports of an entry under the headings that its comments give: one block comment of a line each. */
function sectionsOf(file) {
  const { body, comments } = sourceOf(file);
  const headings = comments.filter(({ type, value }) => type === 'Block' && !value.startsWith('*'));
  const seen = new Set();
  const lines = [];
  let shown = -1;
  for (const node of body) {
    const at = headings.findLastIndex(({ end }) => end <= node.start);
    if (at > shown) lines.push(`### ${headings[at].value.trim()}`);
    shown = Math.max(shown, at);
    const own = exportsOfNode(file, node).filter(({ name }) => !seen.has(name));
    for (const each of joined(own)) lines.push(...each);
    for (const { name } of own) seen.add(name);
  }
  return lines;
}

function exportsOfNode(file, node) {
  return exportsOf(file).filter((each) => each.node === node || holds(node, each, file));
}

function holds(node, { name, file: home }, file) {
  if (node.type === 'ExportAllDeclaration' && !node.exported)
    return exportsOf(fileOf(file, node.source.value)).some(
      (each) => each.name === name && each.file === home,
    );
  return (node.specifiers ?? []).some((each) => each.exported?.name === name);
}

/** Overloads of one function are one entry. */
function joined(all) {
  const names = [...new Set(all.map(({ name }) => name))];
  return names.map((name) => {
    const each = all.filter((one) => one.name === name);
    const [first] = each;
    if (each.length === 1 || first.foreign || first.whole) return entryOf(first);
    const last = each.findLast(({ node }) => node.declaration?.body === null) ? each.slice(0, -1) : each;
    return [
      `#### \`${first.name}\``,
      ...[docOf(first)].filter(Boolean),
      fence(last.map(shapeOf).join('\n\n')),
    ];
  });
}

/** The page. */
export function apiPage() {
  return `${[
    '<!-- Generated from the docstrings by `npm run generate`. Change those, not this page. -->',
    '# The library',
    'What a program may import, with the sentences that its sources and its types carry. Every function has defaults for all but its first arguments, and refuses what it cannot use with an `OptionsError` that says where, what, and what would be right, in both languages.',
    fence(example),
    ...entries.flatMap(({ from, file }) => [`## \`${from}\``, ...sectionsOf(file)]),
  ].join('\n\n')}\n`;
}

const example = `import { readFile } from 'node:fs/promises';
import { explain, reports, score } from 'municipal-commonality';

const inputs = [{ name: 'inventory.csv', bytes: await readFile('inventory.csv') }];
const result = await score(inputs);
for (const chunk of reports.markdown(result, { lang: 'ja' })) process.stdout.write(chunk);
const why = await explain(inputs, 'T003');`;
