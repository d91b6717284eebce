/** @jest-environment jsdom */
import type { Fault, OpenMail } from '../../src/app/ports';
import type { Result } from '../../src/core/result';
import type { OutlookHost } from '../../src/host/outlook/outlookHost';
import { createCurrentMail } from '../../src/outlook/currentMail';
import { bootOutlook } from '../host/officeJs';
import { account, draft, message, settle } from '../host/outlook/messages';

let host: OutlookHost;
let unknown: string[];
const clock = { wait: () => new Promise<void>(() => undefined) };

beforeAll(async () => {
  ({ host, unknown } = await bootOutlook({ account }, message()));
});

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  expect(unknown).toEqual([]);
});

async function watching(): Promise<Result<OpenMail | null, Fault>[]> {
  const heard: Result<OpenMail | null, Fault>[] = [];
  const watched = await createCurrentMail(clock).watch((mail) => heard.push(mail));
  if (!watched.ok) throw new Error(watched.error.detail);
  stop = watched.value;
  await settle();
  return heard;
}

test('the mail in front: who, to whom, and its conversation as Graph writes it', async () => {
  expect(createCurrentMail(clock).owner).toBe('noor@bosveld.example');
  expect(await watching()).toEqual([
    {
      ok: true,
      value: {
        mode: 'read',
        from: { name: 'An Claes', address: 'an@klant.example' },
        to: [{ name: '', address: 'noor@bosveld.example' }],
        internetMessageId: '<1@klant.example>',
        conversationId: 'AAQk-con_versation=',
      },
    },
  ]);
});

test('follows to a draft, its recipients, and to nothing; after stopping hears no more', async () => {
  const heard = await watching();
  heard.length = 0;
  host.show(draft(['an@klant.example']));
  await settle();
  host.show(draft(['bo@klant.example']));
  await settle();
  host.show(null);
  await settle();
  expect(
    heard.map((mail) => mail.ok && (mail.value ? [mail.value.mode, mail.value.to[0]?.address] : null)),
  ).toEqual([['compose', 'an@klant.example'], ['compose', 'bo@klant.example'], null]);
  stop();
  host.show(message({ id: 'after' }));
  await settle();
  expect(heard).toHaveLength(3);
});

test('a mail that is left before Outlook told its recipients is not heard of', async () => {
  const heard = await watching();
  heard.length = 0;
  host.show(draft(['late@klant.example'], { id: 'late' }));
  host.show(message({ id: 'next', from: 'next@klant.example' }));
  await settle();
  expect(heard.map((mail) => mail.ok && mail.value?.from?.address)).toEqual(['next@klant.example']);
});

test('who stops and watches again still follows', async () => {
  await watching();
  stop();
  const heard = await watching();
  heard.length = 0;
  host.show(message({ id: 'again', from: 'again@klant.example' }));
  await settle();
  expect(heard.map((mail) => mail.ok && mail.value?.from?.address)).toEqual(['again@klant.example']);
});
