// jsdom lacks a few web APIs that Node has and that Fluent UI or our code uses.
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

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
