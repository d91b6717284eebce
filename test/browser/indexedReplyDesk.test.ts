import { IDBFactory } from 'fake-indexeddb';
import type { ReplyNotes } from '../../src/app/ports';
import { createIndexedReplyDesk } from '../../src/browser/indexedReplyDesk';
import { notesOf } from '../../src/browser/keptNotes';
import { encodeEvents } from '../../src/core/index';
import { arrival } from '../app/memoryInbox';

const notes: ReplyNotes = {
  administration: 'be01',
  mailbox: '',
  account: 'ann@example.be',
  mark: { inbox: '/me/mailFolders/inbox/messages/delta?$deltatoken=1', sent: null },
  waiting: [
    {
      mail: { ...arrival({ id: 'AAk1=' }).mail, from: null, nature: 'bounce' },
      excerpt: 'Betaald.',
      candidates: [{ customer: 'C100', items: ['be01|C100|invoice|F-1|2026'], because: 'amount' }],
    },
  ],
  setAside: ['<1@zee.example>'],
  filed: [
    {
      id: 'e1',
      at: '2026-11-20T09:00:00.000Z',
      by: 'info@zee.example',
      kind: 'mail-in',
      item: '',
      customer: 'C100',
      detail: {
        day: 20777,
        subject: 'Factuur F1',
        from: 'info@zee.example',
        internetMessageId: '<2@zee.example>',
        conversationId: null,
        excerpt: '',
        nature: 'person',
      },
    },
  ],
};
const rows = encodeEvents(notes.filed);

test('what was noted for an administration comes back, in another pane too', async () => {
  const factory = new IDBFactory();
  const desk = createIndexedReplyDesk(factory);
  expect(await desk.load('be01')).toEqual({ ok: true, value: null });
  expect(await desk.save(notes)).toMatchObject({ ok: true });
  await desk.save({ ...notes, administration: 'nl01', waiting: [] });
  expect(await createIndexedReplyDesk(factory).load('be01')).toEqual({ ok: true, value: notes });
  await desk.save({ ...notes, setAside: [] });
  expect(await desk.load('be01')).toMatchObject({ value: { setAside: [] } });
});

test('without a database nothing is known, and keeping is a fault', async () => {
  const desk = createIndexedReplyDesk(undefined);
  expect(await desk.load('be01')).toEqual({ ok: true, value: null });
  expect(await desk.save(notes)).toMatchObject({
    error: { code: 'unexpected', detail: 'reply-desk: NotSupportedError' },
  });
});

test('notes that would not be taken back are not kept', async () => {
  const desk = createIndexedReplyDesk(new IDBFactory());
  const setAside = Array.from({ length: 20_001 }, (_, index) => `<${index}@zee.example>`);
  expect(await desk.save({ ...notes, setAside })).toMatchObject({
    error: { detail: 'reply-desk: too-long' },
  });
  expect(await desk.load('be01')).toEqual({ ok: true, value: null });
});

const kept = { version: 1, ...notes, filed: rows.ok ? rows.value : [] };
const [first] = notes.waiting;
const waiting = (change: object) => ({ ...kept, waiting: [{ ...first, ...change }] });
const mail = (change: object) => waiting({ mail: { ...first?.mail, ...change } });

test('whole notes are read', () => expect(notesOf(kept)).toEqual(notes));

test('notes of a version that kept nothing of what was filed are read', () => {
  const { filed: _, ...before } = kept;
  expect(notesOf(before)).toEqual({ ...notes, filed: [] });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a later version', { ...kept, version: 2 }],
  ['a filed event that is none', { ...kept, filed: [['e1', 'yesterday', '', 'note', '', 'C', '{}']] }],
  ['filed events that are no rows', { ...kept, filed: [{ id: 'e1' }] }],
  ['no administration', { ...kept, administration: 7 }],
  ['no mark', { ...kept, mark: null }],
  ['a mark of megabytes', { ...kept, mark: { inbox: 'a'.repeat(9000), sent: null } }],
  ['ids set aside that are none', { ...kept, setAside: [7] }],
  ['waiting mails that are no list', { ...kept, waiting: {} }],
  ['an excerpt of megabytes', waiting({ excerpt: 'a'.repeat(9000) })],
  ['a candidate of another ground', waiting({ candidates: [{ customer: 'C', items: [], because: 'luck' }] })],
  ['a candidate of Object', waiting({ candidates: [{ customer: 'C', items: [], because: 'toString' }] })],
  ['a mail without an id', mail({ id: '' })],
  ['a mail of another folder', mail({ folder: 'drafts' })],
  ['a mail of another nature', mail({ nature: 'ghost' })],
  ['a sender that is none', mail({ from: { name: 7 } })],
  ['recipients that are none', mail({ to: ['an@zee.example'] })],
  ['a moment that is none', mail({ at: 'yesterday' })],
  ['answers that are none', mail({ answers: [null] })],
  ['a flag that is none', mail({ ours: 'no' })],
])('damaged notes are as good as none: %s', (_what, value) => expect(notesOf(value)).toBeNull());
