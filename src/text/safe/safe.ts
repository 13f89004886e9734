declare const safeIn: unique symbol;

/**
 * A text that cannot act where it is shown. Only the functions of this folder make one, so that a layout that asks for
 * it does not compile where a text from data was forgotten.
 */
export type Safe<Where extends 'terminal' | 'markdown' | 'html'> = string & { readonly [safeIn]: Where };
