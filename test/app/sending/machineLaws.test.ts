import fc from 'fast-check';
import type { Fault, FoundMail, SendEntry } from '../../../src/app/ports';
import { type Handled, inHand, isBefore, isOnItsWay, nextStep } from '../../../src/app/sending/machine';
import * as transitions from '../../../src/app/sending/transitions';
import { draft, entryOf, foundAs, NOON } from './entries';

const settle = 600_000;
const lost: Fault = { code: 'mail-unreachable', detail: '504', mayHaveHappened: true };
const refused: Fault = { code: 'mail-refused', detail: '400', mayHaveHappened: false };

/** What the world does at a step; `sent-late` shows it as sent some looks later. */
const event = fc.constantFrom('fine', 'lost', 'lost-after', 'refused', 'nothing', 'sent-late');
type Happens = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** A mailbox with one mail in it, at most. */
interface Box {
  mail: FoundMail | null;
  /** Looks until an accepted mail is seen as sent. */
  delay: number;
}

interface Story {
  readonly journal: SendEntry[];
  readonly submissions: number[];
  readonly end: Handled;
  readonly steps: number;
}

/** Runs one mail through the machine, with what happens at each step, and then in a world without faults. */
function tell(start: Handled, box: Box, happenings: readonly Happens[], team: boolean): Story {
  const journal: SendEntry[] = [start.entry];
  const submissions: number[] = [];
  let handled = start;
  let now = NOON;
  let steps = 0;
  for (; steps < 400; steps += 1) {
    const happens = happenings[steps] ?? 'fine';
    const step = nextStep(handled, { now, settle, team });
    if (step.do === 'nothing') break;
    if (step.do === 'wait') now = step.until;
    if (step.do === 'claim' && happens === 'fine') handled = transitions.afterClaim(handled, 1, now);
    if (step.do === 'find' && happens === 'fine')
      handled = transitions.afterFind(handled, box.mail === null ? [] : [box.mail], now).handled;
    if (step.do === 'draft') {
      if (happens !== 'lost') box.mail = foundAs('draft', { id: `mail-${steps}` });
      handled =
        happens === 'fine'
          ? transitions.afterDraft(handled, box.mail ?? foundAs('draft'), now)
          : { ...handled, asked: false };
    }
    if (step.do === 'rewrite' && happens === 'fine') handled = transitions.afterRewrite(handled);
    if (step.do === 'submit') {
      handled = transitions.submitting(handled, now);
      journal.push(handled.entry);
      expect(journal.at(-1)).toMatchObject({ state: 'submitting', submittedAt: now });
      submissions.push(now);
      const isTaken = happens === 'fine' || happens === 'lost-after' || happens === 'sent-late';
      if (isTaken && box.mail) box.mail = foundAs('sent', { id: box.mail.id });
      box.delay = happens === 'sent-late' ? 3 : 0;
      const answer = happens === 'refused' ? refused : happens === 'fine' ? null : lost;
      handled = transitions.afterSubmit(handled, answer);
    }
    if (step.do === 'look' && happens !== 'lost') {
      box.delay -= 1;
      const seen = box.mail?.state === 'sent' && box.delay > 0 ? foundAs('submitted') : box.mail;
      const found = happens === 'nothing' ? null : seen;
      handled = transitions.afterLook(handled, found, { now, settle });
    }
    if (step.do === 'look' && happens === 'lost')
      handled = { ...handled, entry: { ...handled.entry, lookAt: now + 1000 } };
    now += 100;
    journal.push(handled.entry);
  }
  return { journal, submissions, end: handled, steps };
}

const starts = fc.constantFrom<Handled>(
  inHand(entryOf()),
  inHand(entryOf({ state: 'claimed', claim: 1 })),
  inHand(entryOf({ state: 'drafted', draft, claim: 1 })),
  inHand(entryOf({ state: 'submitting', draft, claim: 1, submissions: 1, submittedAt: NOON })),
  inHand(entryOf({ state: 'pending', draft, claim: 1, submissions: 2, submittedAt: NOON })),
);
const boxes = fc.constantFrom<FoundMail | null>(
  null,
  foundAs('draft'),
  foundAs('submitted'),
  foundAs('sent'),
);

test('whatever happens first, a mail reaches an end in a world that works, and the mailbox agrees', () => {
  fc.assert(
    fc.property(
      starts,
      boxes,
      fc.array(event, { maxLength: 40 }),
      fc.boolean(),
      (start, mail, happens, team) => {
        const box: Box = { mail: mail?.state === 'submitted' ? foundAs('sent') : mail, delay: 0 };
        const { end, steps } = tell(start, box, happens, team);
        expect(steps).toBeLessThan(400);
        expect(isBefore(end.entry) || isOnItsWay(end.entry)).toBe(false);
        if (box.mail?.state === 'sent') expect(['sent', 'unknown']).toContain(end.entry.state);
        else expect(end.entry.state).not.toBe('sent');
      },
    ),
    { numRuns: 200 },
  );
});

test('a draft is handed over four times at most, each time the settling time apart', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), fc.boolean(), (happens, team) => {
      const { submissions, journal } = tell(inHand(entryOf()), { mail: null, delay: 0 }, happens, team);
      expect(submissions.length).toBeLessThanOrEqual(4);
      for (const [index, moment] of submissions.entries()) {
        const next = submissions[index + 1];
        if (next !== undefined) expect(next - moment).toBeGreaterThanOrEqual(settle);
      }
      const ids = new Set(journal.filter(({ submissions: count }) => count > 0).map((one) => one.draft?.id));
      expect(ids.size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});
