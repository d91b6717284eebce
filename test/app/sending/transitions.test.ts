import type { Fault, SendEntry } from '../../../src/app/ports';
import { inHand } from '../../../src/app/sending/machine';
import { answered } from '../../../src/app/sending/personAnswer';
import * as transitions from '../../../src/app/sending/transitions';
import { draft, entryOf, foundAs, handedOver, NOON, states } from './entries';

const { afterClaim, afterDraft, afterFind, afterLook, afterSubmit, cancelled, failed, submitting, withheld } =
  transitions;
const settle = 600_000;
const refused: Fault = { code: 'address-refused', detail: '400', mayHaveHappened: false };
const lost: Fault = { code: 'mail-unreachable', detail: '504', mayHaveHappened: true };

/** An entry after looks that found the same, at these moments. */
const looked = (entry: SendEntry, found: ReturnType<typeof foundAs> | null, moments: readonly number[]) =>
  moments.reduce((handled, now) => afterLook(handled, found, { now, settle }), inHand(entry));

test('a find that finds it sent files what the mailbox says of it', () => {
  const { handled, spare } = afterFind(
    inHand(entryOf()),
    [foundAs('draft', { id: 'spare' }), foundAs('sent')],
    NOON,
  );
  expect(handled.entry).toMatchObject({ state: 'sent', draft, lookAt: null });
  expect(handled.entry.events[0]).toMatchObject({
    at: '2026-11-22T12:00:05.000Z',
    detail: { internetMessageId: '<mail-1@zonneveld.example>', conversationId: 'c-1' },
  });
  expect(spare.map(({ id }) => id)).toEqual(['spare']);
});

test('a find that finds it on its way never makes another', () => {
  const { handled } = afterFind(inHand(entryOf()), [foundAs('submitted')], NOON);
  expect(handled.entry).toMatchObject({ state: 'pending', submissions: 1, submittedAt: NOON });
});

test('of several drafts the one that is known is kept', () => {
  const left = inHand(entryOf({ state: 'drafted', draft }), { written: true, fresh: true });
  const { handled, spare } = afterFind(left, [foundAs('draft', { id: 'other' }), foundAs('draft')], NOON);
  expect(handled).toMatchObject({
    asked: true,
    written: false,
    fresh: false,
    entry: { state: 'drafted', draft },
  });
  expect(spare.map(({ id }) => id)).toEqual(['other']);
});

test('a draft that a person deleted is made again, under the same claim', () => {
  const left = inHand(entryOf({ state: 'drafted', draft, claim: 4 }));
  expect(afterFind(left, [], NOON).handled.entry).toMatchObject({ state: 'claimed', draft: null, claim: 4 });
});

test('handing over is counted before it happens', () => {
  const drafted = afterDraft(inHand(entryOf()), foundAs('draft'), NOON);
  expect(submitting(drafted, NOON + 5).entry).toMatchObject({
    state: 'submitting',
    submittedAt: NOON + 5,
    submissions: 1,
    lookAt: NOON + 1005,
  });
});

test('refused for sure, and still a draft: failed at one look', () => {
  const after = afterSubmit(inHand(handedOver()), refused);
  expect(afterLook(after, foundAs('draft'), { now: NOON + 1000, settle }).entry).toMatchObject({
    state: 'failed',
    fault: refused,
  });
});

test('refused, they say, and yet sent: sent', () => {
  const after = afterSubmit(inHand(handedOver()), refused);
  expect(afterLook(after, foundAs('sent'), { now: NOON + 1000, settle }).entry.state).toBe('sent');
});

test('an answer that got lost leaves the word to the looks', () => {
  const after = afterSubmit(inHand(handedOver()), lost);
  const next = afterLook(after, foundAs('draft'), { now: NOON + 1000, settle });
  expect(next).toMatchObject({ again: false, entry: { state: 'submitting', looks: 1, lookAt: NOON + 3000 } });
});

test('still a draft after ten minutes and two looks: the same once more', () => {
  const draftSeen = looked(handedOver(), foundAs('draft'), [NOON + 1000, NOON + 600_000]);
  expect(draftSeen).toMatchObject({ again: true, entry: { state: 'submitting', looks: 2 } });
  expect(looked(handedOver(), foundAs('draft'), [NOON + 600_000]).again).toBe(false);
});

test('the look before the ten minutes are over comes when they are', () => {
  const { entry } = looked(handedOver({ looks: 9 }), foundAs('draft'), [NOON + 590_000]);
  expect(entry.lookAt).toBe(NOON + 600_000);
});

test('still a draft after the fourth time: only a person can tell', () => {
  const { entry } = looked(handedOver({ submissions: 4 }), foundAs('draft'), [NOON + 1000, NOON + 600_000]);
  expect(entry).toMatchObject({ state: 'unknown', fault: { code: 'mail-unverified', detail: 'draft' } });
});

test('another draft with the same key is never handed over beside the one that was', () => {
  const other = foundAs('draft', { id: 'other', internetMessageId: '<other@zonneveld.example>' });
  const after = looked(handedOver(), other, [NOON + 1000, NOON + 600_000]);
  expect(after).toMatchObject({ again: false, entry: { state: 'unknown', draft } });
});

test('found nowhere five times, over 30 seconds: only a person can tell', () => {
  const seconds = [1, 3, 7, 15, 31].map((second) => NOON + second * 1000);
  const four = looked(handedOver(), null, seconds.slice(0, 4));
  expect(four.entry).toMatchObject({ state: 'submitting', looks: 4, lookAt: NOON + 31_000 });
  expect(looked(handedOver(), null, seconds).entry).toMatchObject({
    state: 'unknown',
    fault: { code: 'mail-unverified', detail: 'nowhere' },
  });
});

test('found nowhere, then seen as a draft: the count begins again', () => {
  const gone = looked(handedOver(), null, [NOON + 1000, NOON + 3000]);
  const back = afterLook(gone, foundAs('draft'), { now: NOON + 7000, settle });
  expect(back.entry).toMatchObject({ looks: 1, fault: null });
  expect(afterLook(back, null, { now: NOON + 9000, settle }).entry.looks).toBe(1);
});

test('a mail in the outbox for a day is one for a person', () => {
  const pending = looked(handedOver(), foundAs('submitted'), [NOON + 1000]);
  expect(pending.entry).toMatchObject({ state: 'pending', looks: 1, lookAt: NOON + 3000 });
  const next = afterLook(pending, foundAs('submitted'), { now: NOON + 86_400_000, settle });
  expect(next.entry).toMatchObject({ state: 'unknown', fault: { detail: 'outbox' } });
});

describe('a person answers', () => {
  const unknown = handedOver({
    state: 'unknown',
    lookAt: null,
    fault: { code: 'mail-unverified', detail: 'nowhere' },
  });

  test('it went out: filed with the moment of handing over', () => {
    const sent = answered(unknown, 'sent', null, NOON + 9_000_000);
    expect(sent).toMatchObject({ state: 'sent', fault: null });
    expect(sent.events[0]?.at).toBe('2026-11-22T12:00:00.000Z');
  });

  test('it did not: cancelled, and still known as handed over once', () => {
    expect(answered(unknown, 'not-sent', null, NOON)).toMatchObject({ state: 'cancelled', submissions: 1 });
  });

  test('what the mailbox has as sent is sent, whatever was answered', () => {
    for (const answer of ['look-again', 'sent', 'not-sent'] as const)
      expect(answered(unknown, answer, foundAs('sent'), NOON).events[0]?.at).toBe('2026-11-22T12:00:05.000Z');
  });

  test('what is on its way by now is not given up', () => {
    expect(answered(unknown, 'not-sent', foundAs('submitted'), NOON).state).toBe('pending');
  });

  test('look again: a draft is looked at on, nothing stays a question', () => {
    expect(answered(unknown, 'look-again', foundAs('draft'), NOON).state).toBe('submitting');
    expect(answered(unknown, 'look-again', null, NOON).state).toBe('unknown');
  });
});

test('no answer of the mailbox moves a mail that has an end, and a person moves only what is unknown', () => {
  const ends = states.filter((state) => ['sent', 'unknown', 'failed', 'cancelled'].includes(state));
  const found = [null, foundAs('draft'), foundAs('submitted'), foundAs('sent')];
  for (const state of ends) {
    const entry = handedOver({ state, looks: 4, fault: state === 'unknown' ? lost : null });
    const handled = inHand(entry, { asked: true, written: true, again: true });
    const answers = [
      afterClaim(handled, 2, NOON),
      ...found.map((one) => afterFind(handled, one === null ? [] : [one], NOON).handled),
      afterDraft(handled, foundAs('draft'), NOON),
      submitting(handled, NOON),
      afterSubmit(handled, refused),
      ...found.map((one) => afterLook(handled, one, { now: NOON + 900_000, settle })),
      failed(handled, refused, NOON),
      cancelled(handled, NOON),
      withheld(handled, NOON),
    ];
    for (const after of answers) expect([state, after.entry]).toEqual([state, entry]);
    if (state !== 'unknown')
      for (const one of found) expect(answered(entry, 'sent', one, NOON)).toEqual(entry);
  }
});
