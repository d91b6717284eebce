// jsdom lacks a few web APIs that Node has and that Fluent UI or our code uses.
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

// The same properties run again under every time zone: see scripts/zones.js.
if (process.env['DUNNING_FEW_RUNS']) {
  const { configureGlobal } = jest.requireActual<typeof import('fast-check')>('fast-check');
  configureGlobal({ numRuns: 10 });
}

const scope = globalThis as Record<string, unknown>;
scope['TextEncoder'] ??= TextEncoder;
scope['TextDecoder'] ??= TextDecoder;
if (!globalThis.crypto?.subtle) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
}
scope['ResizeObserver'] ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
