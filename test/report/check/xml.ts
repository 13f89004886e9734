/** An element of XML, as far as JUnit uses it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

// XML 1.0, production 2: every other character makes a document ill-formed, even as a reference.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const token = /<\?xml [^<>]*\?>|<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/y;

/** Reads a document of elements, attributes and text; throws where it is not well-formed. */
export function parseXml(document: string): Element {
  if (forbidden.test(document)) throw new Error('a character that XML cannot hold');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  token.lastIndex = 0;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const match = token.exec(document);
    if (match === null) throw new Error(`not well-formed: ${document.slice(at, at + 80)}`);
    take(match, stack);
  }
  if (stack.length !== 1 || root.children.length !== 1)
    throw new Error('elements are not closed, or not one');
  return root.children[0]!;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

function take([, closed, opened, attributes = '', empty, text]: RegExpExecArray, stack: Open[]): void {
  if (text !== undefined) stack.at(-1)!.text += decode(text);
  if (closed !== undefined && stack.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
  if (opened === undefined) return;
  const element: Open = { name: opened, attributes: attributesOf(attributes), children: [], text: '' };
  stack.at(-1)!.children.push(element);
  if (empty === '') stack.push(element);
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#91': '[',
};

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (reference, name: string) => {
    const character = entities[name];
    if (character === undefined || !reference.endsWith(';')) throw new Error(`no reference: ${reference}`);
    return character;
  });
}
