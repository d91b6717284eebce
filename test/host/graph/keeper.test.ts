import { Keeper } from '../../../src/host/graph/keeper';
import { line } from './line';

/** A keeper whose writings end when they are told to. */
function keeping() {
  const written: number[] = [];
  const open: { done: () => void; failed: (cause: Error) => void }[] = [];
  const state = { value: 0 };
  const keeper = new Keeper(() => {
    written.push(state.value);
    return new Promise((resolve, reject) => open.push({ done: resolve, failed: reject }));
  });
  const change = (): void => {
    state.value += 1;
    keeper.changed();
  };
  const turns = async (): Promise<void> => {
    for (let count = 0; count < 10; count++) await Promise.resolve();
  };
  return { keeper, written, open, change, turns };
}

it('writes one state at a time, and what changed meanwhile with the next', async () => {
  const { keeper, written, open, change, turns } = keeping();
  await keeper.whenKept();
  change();
  change();
  await turns();
  expect(written).toEqual([2]);
  change();
  change();
  let kept = false;
  const whenKept = keeper.whenKept().then(() => {
    kept = true;
  });
  open[0]?.done();
  await turns();
  expect(written).toEqual([2, 4]);
  expect(kept).toBe(false);
  open[1]?.done();
  await whenKept;
  expect(written).toEqual([2, 4]);
});

it('tells who waits that writing failed, and writes again after the next change', async () => {
  const { keeper, written, open, change, turns } = keeping();
  change();
  await turns();
  const waiting = keeper.whenKept();
  open[0]?.failed(new Error('disk full'));
  await expect(waiting).rejects.toThrow('disk full');
  change();
  await turns();
  open[1]?.done();
  await keeper.whenKept();
  expect(written).toEqual([1, 2]);
});

it('a request is answered when what it changed is kept', async () => {
  const { standIn, ask } = line();
  const kept: number[] = [];
  standIn.keep(async (snapshot) => {
    kept.push(snapshot.made);
  });
  await ask('POST', '/me/messages', { subject: 'A', body: { contentType: 'text', content: '' } });
  expect(kept).toEqual([1]);
  await ask('GET', '/me/messages');
  expect(kept).toEqual([1]);
});
