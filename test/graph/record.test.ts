import fc from 'fast-check';
import { type MailEvent, plainReminder } from '../../src/core/dossier/events/reminders';
import { decodeRecord, encodeRecord, type MailFacts } from '../../src/graph/record';

const facts: MailFacts = {
  key: 'a'.repeat(32),
  sentAt: '2026-11-21T09:30:00.000Z',
  subject: 'Herinnering “Æ”',
  to: ['info@bakker.example'],
  internetMessageId: '<1@x.example>',
  conversationId: 'c1',
};

const text = fc.string({ unit: 'grapheme' });
const mailed = {
  day: fc.integer(),
  document: text,
  open: fc.maxSafeInteger(),
  currency: fc.constantFrom('EUR', 'JPY'),
};
const asked = fc.record({
  payBy: fc.option(fc.integer()),
  by: fc.constantFrom('email' as const, 'post' as const),
  text: fc.option(text),
  charges: fc.array(
    fc.record({
      kind: fc.constantFrom('interest' as const, 'costs' as const, 'fixed' as const, 'fee' as const),
      amount: fc.maxSafeNat(),
    }),
    { maxLength: 3 },
  ),
  announced: fc.option(fc.record({ costs: fc.maxSafeNat(), percent: fc.constantFrom(null, 0, 8, 10.5) })),
});
const ofMail = {
  mailKey: facts.key,
  subject: facts.subject,
  to: facts.to,
  internetMessageId: facts.internetMessageId,
  conversationId: facts.conversationId,
};

/** Any event as it stands in the dossier after the mail with `facts` went out. */
const event: fc.Arbitrary<MailEvent> = fc
  .record({
    base: fc.record({
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
      at: fc.constant(facts.sentAt),
      by: text,
      item: text,
      customer: text,
    }),
    detail: fc.record(mailed),
    notice: fc.boolean(),
    level: fc.integer({ min: 1, max: 9 }),
    more: fc.oneof(fc.constant(plainReminder), asked),
  })
  .map(
    ({ base, detail, notice, level, more }): MailEvent =>
      notice
        ? { ...base, kind: 'notice', detail: { ...detail, ...ofMail } }
        : { ...base, kind: 'reminder-sent', detail: { ...detail, ...ofMail, level, ...more } },
  );
const events = fc.array(event, { minLength: 1, maxLength: 5 });

describe('the record of a mail', () => {
  it('gives back the events it was made of', () => {
    fc.assert(
      fc.property(events, (made) => {
        // Minus zero is zero in JSON, and in money.
        const written = JSON.parse(JSON.stringify(made)) as MailEvent[];
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

  it.each([
    ['with nothing more, announced nothing', '[20793,"email","level-1",[]]', null],
    ['with a bare mark, announced nothing that is known', '[20793,"email","level-1",[],true]', null],
    [
      'with sums after its charges, announced those',
      '[20793,"email","level-1",[],[2000,8]]',
      { costs: 2000, percent: 8 },
    ],
    [
      'with a lump sum alone, announced no interest',
      '[20793,"email","level-1",[],[2000,null]]',
      { costs: 2000, percent: null },
    ],
  ])('a reminder %s', (_, asks, announced) => {
    const rows = `[["reminder-sent","e1","i1","C1","Ann",1,20778,"F1",12100,"EUR",${asks}]]`;
    expect(decodeRecord(`1|${rows.length}|${rows}`, facts)).toMatchObject({
      events: [{ detail: { announced } }],
    });
  });

  it('keeps what a reminder asked, and tells a notice from it', () => {
    const rows =
      '[["reminder-sent","e1","i1","C1","Ann",2,20778,"F1",12100,"EUR",[20793,"email","fourteen-days",[["interest",41],["costs",4000]]]],["notice","e2","i2","C1","Ann",0,20778,"F2",500,"EUR"]]';
    expect(decodeRecord(`1|${rows.length}|${rows}`, facts)).toMatchObject({
      state: 'whole',
      events: [
        {
          kind: 'reminder-sent',
          detail: {
            payBy: 20_793,
            by: 'email',
            text: 'fourteen-days',
            charges: [
              { kind: 'interest', amount: 41 },
              { kind: 'costs', amount: 4000 },
            ],
          },
        },
        { kind: 'notice', detail: { document: 'F2', open: 500 } },
      ],
    });
  });

  it.each([
    ['a reminder without a level', '["reminder-sent","e1","i","C","A",0,1,"F",1,"EUR"]'],
    [
      'a charge of no known kind',
      '["reminder-sent","e1","i","C","A",1,1,"F",1,"EUR",[null,"email",null,[["tip",1]]]]',
    ],
    [
      'a charge below 0',
      '["reminder-sent","e1","i","C","A",1,1,"F",1,"EUR",[null,"email",null,[["fee",-1]]]]',
    ],
    ['a notice that asks something', '["notice","e1","i","C","A",0,1,"F",1,"EUR",[null,"email",null,[]]]'],
    ['another kind of event', '["write-off","e1","i","C","A",0,1,"F",1,"EUR"]'],
  ])('is damaged by %s', (_, row) => {
    const rows = `[${row}]`;
    expect(decodeRecord(`1|${rows.length}|${rows}`, facts).state).toBe('damaged');
  });

  it('has a fixed form, since mails of years ago are read by it', () => {
    const text = '1|73|[["reminder-sent","e1","be01|C1|F1","C1","Ann",2,20778,"F1",12100,"EUR"]]';
    expect(decodeRecord(text, facts)).toMatchObject({
      state: 'whole',
      events: [{ id: 'e1', item: 'be01|C1|F1', by: 'Ann', detail: { level: 2, day: 20778, open: 12100 } }],
    });
  });
});
