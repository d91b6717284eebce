import fc from 'fast-check';
import { plainReminder, type ReminderSent } from '../../src/core/dossier/events/reminders';
import { decodeRecord, encodeRecord, type MailFacts } from '../../src/graph/record';

const facts: MailFacts = {
  key: 'a'.repeat(32),
  sentAt: '2026-11-21T09:30:00.000Z',
  subject: 'Herinnering “Æ”',
  to: ['info@bakker.example'],
  internetMessageId: '<1@x.example>',
  conversationId: 'c1',
};

/** Any event as it stands in the dossier after the mail with `facts` went out. */
const events: fc.Arbitrary<ReminderSent[]> = fc.array(
  fc
    .record({
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
      by: fc.string({ unit: 'grapheme' }),
      item: fc.string({ unit: 'grapheme' }),
      customer: fc.string({ unit: 'grapheme' }),
      level: fc.integer({ min: 1, max: 9 }),
      day: fc.integer(),
      document: fc.string({ unit: 'grapheme' }),
      open: fc.maxSafeInteger(),
      currency: fc.constantFrom('EUR', 'JPY'),
    })
    .map(
      ({ id, by, item, customer, ...rest }): ReminderSent => ({
        kind: 'reminder-sent',
        id,
        at: facts.sentAt,
        by,
        item,
        customer,
        detail: {
          ...plainReminder,
          ...rest,
          mailKey: facts.key,
          subject: facts.subject,
          to: facts.to,
          internetMessageId: facts.internetMessageId,
          conversationId: facts.conversationId,
        },
      }),
    ),
  { minLength: 1, maxLength: 5 },
);

describe('the record of a mail', () => {
  it('gives back the events it was made of', () => {
    fc.assert(
      fc.property(events, (made) => {
        // Minus zero is zero in JSON, and in money.
        const written = JSON.parse(JSON.stringify(made)) as ReminderSent[];
        expect(decodeRecord(encodeRecord(made), facts)).toEqual({ state: 'whole', events: written });
      }),
    );
  });

  it('is never taken for whole when its end is missing', () => {
    fc.assert(
      fc.property(events, fc.nat(), (made, seed) => {
        const text = encodeRecord(made);
        expect(decodeRecord(text.slice(0, seed % text.length), facts).state).not.toBe('whole');
      }),
    );
  });

  it('has a fixed form, since mails of years ago are read by it', () => {
    const text = '1|73|[["reminder-sent","e1","be01|C1|F1","C1","Ann",2,20778,"F1",12100,"EUR"]]';
    expect(decodeRecord(text, facts)).toMatchObject({
      state: 'whole',
      events: [{ id: 'e1', item: 'be01|C1|F1', by: 'Ann', detail: { level: 2, day: 20778, open: 12100 } }],
    });
  });
});
