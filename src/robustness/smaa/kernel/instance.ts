import { moduleOf, type Func } from './assembler.js';

/** What is used of WebAssembly, for which Node has no types. */
interface Engine {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

/** Functions of WebAssembly that run, and the memory that they work in. */
export interface Running<T> {
  readonly buffer: ArrayBuffer;
  readonly run: T;
}

const pageBytes = 65_536;

/** Undefined where the platform lacks WebAssembly with SIMD or so much memory, or a policy of the page forbids it. */
export function running<T>(funcs: readonly Func[], bytes: number): Running<T> | undefined {
  const { WebAssembly: engine } = globalThis as { readonly WebAssembly?: Engine };
  if (engine === undefined) return undefined;
  try {
    const memory = new engine.Memory({ initial: Math.ceil(bytes / pageBytes) });
    const { exports } = new engine.Instance(new engine.Module(moduleOf(funcs)), { kernel: { memory } });
    // The functions are those that the caller wrote.
    return { buffer: memory.buffer, run: exports as T };
  } catch {
    return undefined;
  }
}
