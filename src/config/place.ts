/** Where a config lies, and how it came to be used. */
export interface ConfigPlace {
  readonly path: string;
  /** as messages and the result name it */
  readonly name: string;
  /** as the user typed it */
  readonly typed?: string;
  /** whether the user named it: only then is code that it names run */
  readonly explicit: boolean;
  /** the folder above which nothing that it extends may lie; its own where none is given */
  readonly root?: string;
}
