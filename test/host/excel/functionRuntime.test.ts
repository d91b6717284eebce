import { FunctionRuntime } from '../../../src/host/excel/functionRuntime';

test('calls wait until office.js has started and the page has associated its functions', async () => {
  const posted: unknown[] = [];
  const associated = new Set<string>();
  const runtime = new FunctionRuntime(
    (entries) => posted.push(...entries),
    (id) => associated.has(id),
  );
  const result = runtime.invoke([{ id: 'LEVEL', args: [1] }]);
  runtime.setReady();
  await Promise.resolve();
  expect(posted).toHaveLength(0);

  associated.add('LEVEL');
  runtime.setLoaded();
  await new Promise((resolve) => setImmediate(resolve));
  expect(posted).toHaveLength(1);
  runtime.take([[1, true, 2]]);
  expect(await result).toEqual([2]);
});

test('calls of a page that is closed before it was loaded are refused', async () => {
  const runtime = new FunctionRuntime(
    () => undefined,
    () => true,
  );
  const result = runtime.invoke([{ id: 'LEVEL', args: [] }]);
  runtime.setReady();
  runtime.dispose();
  await expect(result).rejects.toThrow('closed');
});
