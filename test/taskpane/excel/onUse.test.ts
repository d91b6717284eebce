import { ok } from '../../../src/core/index';
import { onUse, opener } from '../../../src/taskpane/excel/onUse';

/** Loads as often as `answers` has entries; an error stands for a load that fails. */
function loading(...answers: readonly (string | Error)[]) {
  const left = [...answers];
  const load = jest.fn(async () => {
    const next = left.shift() ?? new Error('asked too often');
    if (next instanceof Error) throw next;
    return next;
  });
  return load;
}

test('a part is loaded once, by its first use', async () => {
  const load = loading('sheet');
  const use = onUse(load);
  expect(load).not.toHaveBeenCalled();
  const both = await Promise.all([
    use(async (part) => ok(`${part} 1`)),
    use(async (part) => ok(`${part} 2`)),
  ]);
  expect(both).toEqual([ok('sheet 1'), ok('sheet 2')]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that cannot be loaded is a fault, and the next use tries again', async () => {
  const use = onUse(loading(new Error('no connection'), 'sheet'));
  const read = () => use(async (part) => ok(part));
  expect(await read()).toEqual({
    ok: false,
    error: { code: 'unexpected', detail: 'program part not loaded' },
  });
  expect(await read()).toEqual(ok('sheet'));
});

test('what is opened by itself throws where it cannot be loaded, and is tried again as well', async () => {
  const open = opener(loading(new Error('no connection'), 'letters'));
  await expect(open()).rejects.toThrow('no connection');
  expect(await open()).toBe('letters');
});
