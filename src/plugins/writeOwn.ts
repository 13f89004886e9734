import type { OwnPage, OwnReport } from './defineReport.js';
import { ModuleError, runModule } from './moduleError.js';

/** What the report of a module writes of what a command publishes as JSON. Throws ModuleError where its code fails. */
export function writeOwn(
  module: string,
  report: OwnReport,
  { json, page }: { readonly json: Iterable<string>; readonly page: OwnPage },
): string | Uint8Array {
  const published: unknown = JSON.parse([...json].join(''));
  return runModule(module, () => {
    const written: unknown = report.write(published as never, page); // as the module declares it
    if (typeof written === 'string' || written instanceof Uint8Array) return written;
    const chunks = isIterable(written) ? [...written] : undefined;
    if (chunks?.every((chunk) => typeof chunk === 'string') === true) return chunks.join('');
    throw new ModuleError(module, {
      ja: 'write は文字列、文字列の一覧、又はバイト列を返す必要がある',
      en: 'write must return text, or a list of texts, or bytes',
    });
  });
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
