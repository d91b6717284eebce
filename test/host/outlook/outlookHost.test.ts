/** @jest-environment jsdom */
import type { OutlookHost } from '../../../src/host/outlook/outlookHost';
import { bootOutlook } from '../officeJs';
import { account, draft, message, settle } from './messages';

let host: OutlookHost;
let unknown: string[];
const changes: string[] = [];

const read = () => Office.context.mailbox.item as unknown as Office.MessageRead;
const compose = () => Office.context.mailbox.item as unknown as Office.MessageCompose;

/** A call of Office as a promise of its result. */
const asked = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<Office.AsyncResult<T>>((resolve) => call(resolve));

beforeAll(async () => {
  ({ host, unknown } = await bootOutlook({ account, locale: 'fr-FR', today: [2026, 11, 21] }, message()));
  await asked((done) =>
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.ItemChanged,
      () => changes.push(Office.context.mailbox.item ? read().itemId || 'compose' : 'none'),
      done,
    ),
  );
});

beforeEach(() => {
  changes.length = 0;
});

test('office.js starts in Outlook, in its language, for its user, on its day', () => {
  expect(unknown).toEqual([]);
  expect(Office.context.mailbox.diagnostics.hostName).toBe('Outlook');
  expect(Office.context.displayLanguage).toBe('fr-FR');
  expect(Office.context.mailbox.userProfile).toMatchObject({
    displayName: 'Noor Peeters',
    emailAddress: 'noor@bosveld.example',
  });
  expect(Office.context.requirements.isSetSupported('Mailbox', '1.7')).toBe(true);
  expect(Office.context.requirements.isSetSupported('Mailbox', '1.13')).toBe(false);
  expect(new Date().getFullYear()).toBe(2026);
});

test('a mail that is read: who, to whom, which conversation, ids as classic Outlook writes them', async () => {
  host.show(message());
  await settle();
  expect(read()).toMatchObject({
    itemType: 'message',
    itemId: 'AAk/one+two=',
    conversationId: 'AAQk/con+versation=',
    internetMessageId: '<1@klant.example>',
    subject: 'RE: Reminder F-1',
    normalizedSubject: 'Reminder F-1',
    from: { displayName: 'An Claes', emailAddress: 'an@klant.example' },
    to: [{ displayName: 'noor@bosveld.example', emailAddress: 'noor@bosveld.example' }],
  });
  expect(unknown).toEqual([]);
});

test('a pinned pane hears of the next mail, of a draft, and of none', async () => {
  host.show(message({ id: 'second' }));
  await settle();
  host.show(draft(['an@klant.example']));
  await settle();
  host.show(null);
  await settle();
  host.show(message({ id: 'third' }));
  await settle();
  expect(changes).toEqual(['second', 'compose', 'none', 'third']);
  host.show(message({ id: 'third', subject: 'The same mail again' }));
  await settle();
  expect(changes).toHaveLength(4);
  expect(unknown).toEqual([]);
});

test('a mail being written: recipients now, and a word when they change', async () => {
  host.show(draft(['an@klant.example']));
  await settle();
  const heard: unknown[] = [];
  await asked((done) =>
    compose().addHandlerAsync(
      Office.EventType.RecipientsChanged,
      (event: Office.RecipientsChangedEventArgs) => heard.push(event.changedRecipientFields.to),
      done,
    ),
  );
  const before = await asked<Office.EmailAddressDetails[]>((done) => compose().to.getAsync(done));
  expect(before.value.map(({ emailAddress }) => emailAddress)).toEqual(['an@klant.example']);
  host.show(draft(['an@klant.example', 'bo@klant.example']));
  await settle();
  const after = await asked<Office.EmailAddressDetails[]>((done) => compose().to.getAsync(done));
  expect(after.value.map(({ emailAddress }) => emailAddress)).toEqual([
    'an@klant.example',
    'bo@klant.example',
  ]);
  expect(heard).toEqual([true]);
  // The next draft is another item: who listened to this one hears nothing of it.
  host.show(draft([], { id: 'another' }));
  await settle();
  host.show(draft(['cas@klant.example'], { id: 'another' }));
  await settle();
  expect(heard).toEqual([true]);
  expect(unknown).toEqual([]);
});

test('a question about a mail that is in front no more is not answered', async () => {
  host.show(draft(['an@klant.example'], { id: 'left' }));
  await settle();
  const asking = asked<Office.EmailAddressDetails[]>((done) => compose().to.getAsync(done));
  const item = compose();
  host.show(message({ id: 'after' }));
  expect((await asking).status).toBe(Office.AsyncResultStatus.Succeeded);
  await settle();
  expect((await asked((done) => item.to.getAsync(done))).status).toBe(Office.AsyncResultStatus.Failed);
});

test('what the host does not have fails, and says its number', async () => {
  host.show(message({ id: 'fourth' }));
  await settle();
  const body = await asked<string>((done) => read().body.getAsync(Office.CoercionType.Text, done));
  expect(body.status).toBe(Office.AsyncResultStatus.Failed);
  expect(body.error.code).toBe(5000);
  expect(unknown).toEqual(['call 37 of Outlook']);
});
