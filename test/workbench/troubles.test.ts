import type { State } from '../../src/workbench/state';
import { Store } from '../../src/workbench/store';
import { Troubles } from '../../src/workbench/troubles';

function troubles() {
  const state = new Store({ troubles: [] } as unknown as State);
  return { list: new Troubles(state), shown: () => state.get().troubles.map(({ detail }) => detail) };
}

test('the same trouble is shown once', () => {
  const { list, shown } = troubles();
  list.report('unknown-member', 'Range.foo');
  list.report('unknown-member', 'Range.foo');
  expect(shown()).toEqual(['Range.foo']);
});

test('the newest five stay', () => {
  const { list, shown } = troubles();
  for (const detail of ['1', '2', '3', '4', '5', '6']) list.report('frame-error', detail);
  expect(shown()).toEqual(['2', '3', '4', '5', '6']);
});

test('a dismissed trouble goes, and may come back', () => {
  const { list, shown } = troubles();
  list.report('refused', 'a');
  list.dismiss(1);
  expect(shown()).toEqual([]);
  list.report('refused', 'a');
  expect(shown()).toEqual(['a']);
});
