import type { GraphStandIn } from '../host/graph/standIn';

/** What a person does with a draft in Outlook. */
export type DraftMove = 'send' | 'delete';

/** Sends or deletes a draft of a mailbox as Outlook does: by Graph. False when that did not work. */
export async function moveDraft(
  mailbox: GraphStandIn,
  address: string,
  id: string,
  move: DraftMove,
): Promise<boolean> {
  const scopes = ['Mail.ReadWrite', 'Mail.Send', 'Mail.ReadWrite.Shared', 'Mail.Send.Shared'];
  const { token } = mailbox.issueToken(scopes);
  const message = `${mailbox.origin}/v1.0/users/${encodeURIComponent(address)}/messages/${encodeURIComponent(id)}`;
  const request = new Request(move === 'send' ? `${message}/send` : message, {
    method: move === 'send' ? 'POST' : 'DELETE',
    headers: { Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"' },
  });
  return mailbox.handle(request).then(
    ({ ok }) => ok,
    () => false,
  );
}
