/** @jest-environment jsdom */
import { createMemory } from '../../src/browser/memory';

test('recalls what it was told to remember', () => {
  const memory = createMemory('dunning');
  expect(memory.recall()).toBeNull();
  memory.remember('{"language":"fr"}');
  expect(createMemory('dunning').recall()).toBe('{"language":"fr"}');
});

test('where storage is blocked nothing is remembered and nothing fails', () => {
  const blocked = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const memory = createMemory('blocked');
  memory.remember('x');
  blocked.mockRestore();
  expect(memory.recall()).toBeNull();
});
