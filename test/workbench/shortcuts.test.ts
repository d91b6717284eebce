/** @jest-environment jsdom */
import { isPressed, listenForShortcuts, shortcutsOf } from '../../src/workbench/shortcuts';

const json = JSON.stringify({
  actions: [{ id: 'openThing', type: 'ExecuteFunction', name: 'Thing' }],
  shortcuts: [{ action: 'openThing', key: { default: 'Ctrl+Alt+Shift+D', mac: 'Command+Option+Shift+D' } }],
});

test('the keys are those of the user’s own keyboard', () => {
  expect(shortcutsOf(json, false)).toEqual([{ action: 'openThing', keys: 'Ctrl+Alt+Shift+D' }]);
  expect(shortcutsOf(json, true)).toEqual([{ action: 'openThing', keys: 'Command+Option+Shift+D' }]);
  expect(shortcutsOf('Not found', false)).toEqual([]);
});

test.each([
  [{}, true],
  [{ shiftKey: false }, false],
  [{ metaKey: true }, false],
  [{ code: 'KeyF' }, false],
])('with %j the shortcut is pressed: %p', (changes, pressed) => {
  const keys = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: false, code: 'KeyD', ...changes };
  expect(isPressed({ keys: 'Ctrl+Alt+Shift+D', action: 'openThing' }, keys)).toBe(pressed);
});

test('a pressed shortcut runs its action and nothing else', () => {
  const run = jest.fn();
  const others = jest.fn();
  listenForShortcuts(window, shortcutsOf(json, false), run);
  document.body.addEventListener('keydown', others);
  const press = (code: string) =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { code, ctrlKey: true, altKey: true, shiftKey: true, bubbles: true }),
    );
  press('KeyD');
  expect([run.mock.calls, others.mock.calls.length]).toEqual([[['openThing']], 0]);
  press('KeyE');
  expect([run.mock.calls.length, others.mock.calls.length]).toEqual([1, 1]);
});
