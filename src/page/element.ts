/** A child of an element; text comes in as a text node, so that nothing in it can act. */
type Child = Node | string;

/** What an element is made with: its attributes, `true` for one without a value, and none for false. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Makes an element. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(key, value === true ? '' : String(value));
  made.append(...children);
  return made;
}

interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** A text in both languages, of which the style sheet shows the one that the reader chose. */
export function inBothSpans({ ja, en }: Bilingual): DocumentFragment {
  const both = document.createDocumentFragment();
  both.append(make('span', { lang: 'ja' }, ja), make('span', { lang: 'en' }, en));
  return both;
}
