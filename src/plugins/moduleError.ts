import type { Text } from '../text/lang.js';

/** Thrown where the code of a module failed, or handed back what it may not: a bug of the module. */
export class ModuleError extends Error {
  override readonly name = 'ModuleError';

  /** `cause` is what its code threw, if it threw something */
  constructor(
    readonly module: string,
    readonly fault: Text,
    options?: ErrorOptions,
  ) {
    super(`${module}: ${fault.en}`, options);
  }
}

/** Runs the code of a module. Throws ModuleError where it throws. */
export function runModule<T>(module: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof ModuleError ? error : new ModuleError(module, shown(error), { cause: error });
  }
}

/** What was thrown, in words; modules may throw anything, also what cannot be made a text. */
function shown(error: unknown): Text {
  try {
    if (!(error instanceof Error))
      return { ja: `${String(error)} を投げた`, en: `it threw ${String(error)}` };
    const words = `${error.name}: ${error.message}`;
    return { ja: words, en: words };
  } catch {
    return { ja: '表示できない値を投げた', en: 'it threw a value that cannot be shown' };
  }
}
