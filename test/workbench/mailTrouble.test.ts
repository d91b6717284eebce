import { MailTroubles, mailTroubles } from '../../src/workbench/mailTrouble';
import { mailTroubleWords } from '../../src/workbench/words/mailTrouble';

/** A storage that is empty, or full of what it is given. */
const storage = (saved: string | null = null) => {
  const kept = { value: saved };
  return {
    getItem: () => kept.value,
    setItem: (_key: string, value: string) => {
      kept.value = value;
    },
  };
};

const send = { method: 'POST', path: '/me/messages/1/send' };
const look = { method: 'GET', path: '/me/messages/1' };

it('works unless something else is chosen, and remembers what is', () => {
  const kept = storage();
  const troubles = new MailTroubles(kept);
  expect(troubles.options.fault(send)).toBeNull();
  expect(troubles.options.transit()).toBe(0);
  troubles.choose('held');
  expect(new MailTroubles(kept).chosen.get()).toBe('held');
  expect(new MailTroubles(storage('colour')).chosen.get()).toBe('none');
});

it.each([
  ['answers-lost', { kind: 'answer-lost' }, null],
  ['held', null, null],
  ['slow', { kind: 'slow', milliseconds: 3000 }, { kind: 'slow', milliseconds: 3000 }],
  ['unreachable', { kind: 'request-lost' }, { kind: 'request-lost' }],
] as const)('%s does to a send %j and to a look %j', (trouble, sending, looking) => {
  const troubles = new MailTroubles(storage(trouble));
  expect(troubles.options.fault(send)).toEqual(sending);
  expect(troubles.options.fault(look)).toEqual(looking);
  expect(troubles.options.transit()).toBe(trouble === 'held' ? 60_000 : 0);
});

it('loses every second answer, so that the next try gets through', () => {
  const troubles = new MailTroubles(storage('answers-lost'));
  const told = [send, look, send, send].map((request) => troubles.options.fault(request)?.kind ?? null);
  expect(told).toEqual(['answer-lost', null, null, 'answer-lost']);
});

it('refuses for now with how long to wait', () => {
  const done = new MailTroubles(storage('throttled')).options.fault(send);
  expect(done?.kind === 'instead' && done.answer.status).toBe(429);
  expect(done?.kind === 'instead' && done.answer.headers.get('Retry-After')).toBe('3');
});

it('goes on where nothing can be remembered', () => {
  const refusing = (): never => {
    throw new Error('forbidden');
  };
  const troubles = new MailTroubles({ getItem: refusing, setItem: refusing });
  troubles.choose('slow');
  expect(troubles.chosen.get()).toBe('slow');
});

it('has a word for each in every language', () => {
  for (const { states } of Object.values(mailTroubleWords)) {
    expect(new Set(mailTroubles.map((each) => states[each])).size).toBe(mailTroubles.length);
  }
});
