/** The languages in which every user-facing text exists. */
export const langs = ['ja', 'en'] as const;

export type Lang = (typeof langs)[number];

/** One text in every language. */
export type Text = Readonly<Record<Lang, string>>;

/** One function per language over one props type, so that the languages cannot drift apart. */
export type Wording<P> = { readonly [L in Lang]: (props: P) => string };

/** A message that keeps its figures; the words are made only when they are asked for, or when it is written as JSON. */
export interface Sentence extends Text {
  readonly wording: Wording<never>;
  readonly props: object;
}

// Shared by all sentences: there are millions of them.
const words = {
  get ja(): string {
    return word(this as unknown as Sentence, 'ja');
  },
  get en(): string {
    return word(this as unknown as Sentence, 'en');
  },
  toJSON(): Text {
    return textOf(this as unknown as Sentence);
  },
};

/** Binds a wording to its figures. */
export function say<P extends object>(wording: Wording<P>, props: P): Sentence {
  // The only place where a Sentence is made of a wording with props, so the two always match. Created rather than written
  // with `__proto__`, which takes four times as long.
  const sentence = Object.create(words) as { wording: Wording<never>; props: object };
  sentence.wording = wording as Wording<never>;
  sentence.props = props;
  return sentence as unknown as Sentence;
}

/** Words a sentence in one language. */
export function word(sentence: Sentence, lang: Lang): string {
  return sentence.wording[lang](sentence.props as never);
}

/** Words a sentence in every language, as the result publishes it. */
export function textOf(sentence: Sentence): Text {
  return { ja: word(sentence, 'ja'), en: word(sentence, 'en') };
}

const verbatim: Wording<Text> = { ja: (text) => text.ja, en: (text) => text.en };

/** A sentence without figures. */
export function plain(text: Text): Sentence {
  return say(verbatim, text);
}
