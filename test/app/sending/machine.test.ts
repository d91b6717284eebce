import type { SendEntry } from '../../../src/app/ports';
import { type Handled, inHand, nextStep } from '../../../src/app/sending/machine';
import { draft, entryOf, handedOver, NOON } from './entries';

const facts = { now: NOON, settle: 600_000, team: false };
const step = (
  entry: SendEntry,
  known: Partial<Omit<Handled, 'entry'>> = {},
  more: Partial<typeof facts> = {},
) => nextStep(inHand(entry, known), { ...facts, ...more });
const ready = { asked: true, written: true };

test('alone, the mailbox is asked before anything is made', () => {
  expect(step(entryOf())).toEqual({ do: 'find' });
  expect(step(entryOf(), { asked: true })).toEqual({ do: 'draft' });
});

test('in a team the claim comes first, also for a draft that was left over', () => {
  expect(step(entryOf(), ready, { team: true })).toEqual({ do: 'claim' });
  expect(step(entryOf({ state: 'drafted', draft }), ready, { team: true })).toEqual({ do: 'claim' });
  expect(step(entryOf({ state: 'claimed', claim: 1 }), {}, { team: true })).toEqual({ do: 'find' });
  expect(step(entryOf({ state: 'claimed', claim: 1 }), { asked: true }, { team: true })).toEqual({
    do: 'draft',
  });
});

test('a draft that was left over is asked for, written anew, and then handed over', () => {
  const left = entryOf({ state: 'drafted', draft });
  expect(step(left)).toEqual({ do: 'find' });
  expect(step(left, { asked: true })).toEqual({ do: 'rewrite' });
  expect(step(left, ready)).toEqual({ do: 'submit' });
});

test('a mail for a person to send stays in Drafts', () => {
  expect(step(entryOf({ state: 'drafted', draft, review: true }), ready)).toEqual({ do: 'nothing' });
});

test('what was handed over is looked at, at its time', () => {
  expect(step(handedOver())).toEqual({ do: 'wait', until: NOON + 1000 });
  expect(step(handedOver(), {}, { now: NOON + 1000 })).toEqual({ do: 'look' });
  expect(step(handedOver({ state: 'pending', lookAt: null }))).toEqual({ do: 'look' });
});

test('a clock that went back by a day does not put the look off for a day', () => {
  expect(step(handedOver(), {}, { now: NOON - 86_400_000 })).toEqual({ do: 'look' });
});

test('a draft that was never taken is handed over again, after the time for it, and three times at most', () => {
  const seen = { ...ready, again: true };
  const later = { now: NOON + 600_000 };
  expect(step(handedOver({ lookAt: NOON + 660_000 }), seen, later)).toEqual({ do: 'submit' });
  expect(step(handedOver({ lookAt: NOON + 660_000 }), seen, { now: NOON + 599_999 }).do).toBe('wait');
  expect(step(handedOver({ submissions: 3 }), seen, later)).toEqual({ do: 'submit' });
  expect(step(handedOver({ submissions: 4 }), seen, later)).toEqual({ do: 'look' });
  expect(step(handedOver(), ready, later)).toEqual({ do: 'look' });
});

test.each(['sent', 'unknown', 'failed', 'cancelled'] as const)(
  'nothing more is done for one that is %s',
  (state) => {
    expect(step(handedOver({ state }), { ...ready, again: true }, { now: NOON + 900_000 })).toEqual({
      do: 'nothing',
    });
  },
);
