/** @jest-environment node */
import type { DisturbedRequest } from '../../src/host/graph/faultHook';
import { demoAccount } from '../../src/workbench/account';
import { demoGraph } from '../../src/workbench/demoGraph';
import { moveDraft } from '../../src/workbench/draftByHand';

const SHARED = 'facturen@bosveld.example';

/** The demo's mailboxes with one draft, in the mailbox of this address. */
async function withDraft(address: string, to = 'klant@voorbeeld.example') {
  const trouble = { now: false };
  const fault = ({ method }: DisturbedRequest) =>
    trouble.now && method !== 'GET' ? ({ kind: 'request-lost' } as const) : null;
  const { mailbox } = demoGraph({ now: () => Date.UTC(2026, 10, 21, 9), fault });
  const { token } = mailbox.issueToken(['Mail.ReadWrite', 'Mail.ReadWrite.Shared']);
  const made = await mailbox.handle(
    new Request(`${mailbox.origin}/v1.0/users/${address}/messages`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        Prefer: 'IdType="ImmutableId"',
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({
        subject: 'Herinnering',
        body: { contentType: 'text', content: 'Beste klant' },
        toRecipients: [{ emailAddress: { address: to } }],
      }),
    }),
  );
  expect(made.status).toBe(201);
  const id = mailbox.messages('drafts', address)[0]?.id ?? '';
  const found = (): readonly number[] =>
    (['drafts', 'sentitems'] as const).map((folder) => mailbox.messages(folder, address).length);
  return { mailbox, id, found, trouble };
}

test.each([demoAccount.address, SHARED])('a draft of %s is sent by hand', async (address) => {
  const { mailbox, id, found } = await withDraft(address);
  expect(await moveDraft(mailbox, address, id, 'send')).toBe(true);
  expect(found()).toEqual([0, 1]);
  expect(mailbox.deliveries).toMatchObject([{ from: address, to: ['klant@voorbeeld.example'] }]);
});

test.each([demoAccount.address, SHARED])('a draft of %s is deleted by hand', async (address) => {
  const { mailbox, id, found } = await withDraft(address);
  expect(await moveDraft(mailbox, address, id, 'delete')).toBe(true);
  expect(found()).toEqual([0, 0]);
});

test('what the mailbox refuses, or never hears of, stays where it is', async () => {
  const refused = await withDraft(SHARED, 'geen adres');
  expect(await moveDraft(refused.mailbox, SHARED, refused.id, 'send')).toBe(false);
  expect(refused.found()).toEqual([1, 0]);
  const lost = await withDraft(SHARED);
  lost.trouble.now = true;
  expect(await moveDraft(lost.mailbox, SHARED, lost.id, 'delete')).toBe(false);
  expect(lost.found()).toEqual([1, 0]);
});
