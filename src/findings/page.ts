import type { Text } from '../text/lang.js';

/** A small inventory that a reader could try, the same in every language; or words, where the point is not in its text. */
export type Snippet = string | Text;

/** What there is to know about one kind of finding. */
export interface FindingPage {
  readonly meaning: Text;
  /** why it matters */
  readonly why: Text;
  /** how to fix it */
  readonly fix: Text;
  readonly example: { readonly before: Snippet; readonly after: Snippet };
}

export type Pages = Readonly<Record<string, FindingPage>>;
