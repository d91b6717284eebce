import type { DossierEvent } from '../../../src/core/dossier/event';
import { waitingMails } from '../../../src/core/index';
import { told } from './told';

/** A mail of a customer, filed to an item. */
const mailIn = (
  id: string,
  of: Partial<Pick<DossierEvent, 'customer' | 'item' | 'at'>>,
  mail = id,
): DossierEvent => ({
  ...told('2026-09-08', 'mail-in', { internetMessageId: `<${mail}@zee.example>` }),
  ...of,
  id,
});

const ids = (events: readonly DossierEvent[]): readonly (readonly string[])[] =>
  waitingMails(events).map(({ customer, filed }) => [customer, ...filed.map(({ id }) => id)]);

test('mails of all customers, oldest first, each once with the items that it was filed to', () => {
  const events = [
    mailIn('b', { customer: 'Berg', at: '2026-09-09T08:00:00.000Z' }),
    mailIn('z1', { customer: 'Zee', item: 'F1' }, 'z'),
    mailIn('z2', { customer: 'Zee', item: 'F2' }, 'z'),
    mailIn('z2', { customer: 'Zee', item: 'F2' }, 'z'),
  ];
  expect(ids(events)).toEqual([
    ['Zee', 'z1', 'z2'],
    ['Berg', 'b'],
  ]);
});

test('a mail to two customers waits for each by itself', () => {
  const both = [mailIn('a', { customer: 'Berg' }, 'm'), mailIn('b', { customer: 'Zee' }, 'm')];
  const dealt = { ...told('2026-09-10', 'task-done', { task: 'reply', answers: 'a' }), customer: 'Berg' };
  expect(ids([...both, dealt])).toEqual([['Zee', 'b']]);
});

test('one that a machine wrote, or that was taken back, waits for nobody; taking the answer back makes it wait again', () => {
  const automatic = told('2026-09-08', 'mail-in', { nature: 'automatic' }, { id: 'auto' });
  const wrong = told('2026-09-08', 'mail-in', {}, { id: 'wrong' });
  const unfiled = told('2026-09-09', 'taken-back', { event: 'wrong' });
  expect(ids([automatic, wrong, unfiled])).toEqual([]);

  const mail = told('2026-09-08', 'mail-in', {}, { id: 'mail' });
  const note = told('2026-09-09', 'note', { note: 'gelezen', answers: 'mail' }, { id: 'note' });
  const undone = told('2026-09-10', 'taken-back', { event: 'note' });
  expect(ids([mail, note])).toEqual([]);
  expect(ids([undone, note, mail])).toEqual([[mail.customer, 'mail']]);
});
