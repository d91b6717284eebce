import { type Item, mailOf } from '../../src/outlook/openMail';

const clock = { wait: () => new Promise<void>(() => undefined) };
const item = (fields: object) => fields as Item;

test.each([
  ['nothing', null],
  ['nothing yet', undefined],
  ['an appointment', item({ itemType: 'appointment', to: undefined })],
])('%s is no mail', async (_what, found) => {
  expect(await mailOf(found, clock)).toEqual({ ok: true, value: null });
});

test('a mail without a sender of its own, and names that only repeat the address', async () => {
  const sender = { displayName: 'an@klant.example', emailAddress: 'an@klant.example' };
  expect(await mailOf(item({ itemType: 'message', sender, to: [] }), clock)).toEqual({
    ok: true,
    value: {
      mode: 'read',
      from: { name: '', address: 'an@klant.example' },
      to: [],
      internetMessageId: null,
      conversationId: null,
    },
  });
});

test('a mail that Outlook gives only in part is a fault', async () => {
  expect(await mailOf(item({ itemType: 'message' }), clock)).toEqual({
    ok: false,
    error: { code: 'outlook-unavailable', detail: 'item: TypeError' },
  });
});
