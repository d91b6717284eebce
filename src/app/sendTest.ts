import { fail, ok, type ProposedMail, type Result } from '../core/index';
import type { CheckedRun } from './checked';
import { composeLetter } from './composeLetter';
import type { Administration, Fault, LetterEdit, Ports } from './ports';

export interface TestInput {
  readonly checked: CheckedRun;
  readonly mail: ProposedMail;
  readonly sender: Administration;
  readonly edit: LetterEdit | null;
  /** Put before the subject, in words: `[Test]`. */
  readonly mark: string;
}

/**
 * Sends one mail, as the customer would get it, to the one who is signed in; gives that address. It is no reminder:
 * nothing of it is recorded in the mailbox or filed, so that the run proposes what it did. Never tried twice: of a
 * fault after which it may have gone out the draft stays where it is.
 */
export async function sendTest(
  ports: Pick<Ports, 'identity' | 'mailer' | 'letters' | 'links'>,
  { checked, mail, sender, edit, mark }: TestInput,
): Promise<Result<string, Fault>> {
  const account = await ports.identity.signIn('interactive');
  if (!account.ok) return account;
  if (account.value === null) return fail({ code: 'sign-in-cancelled', detail: '' });
  const { address } = account.value;
  // A test comes to the user's own address, so that it may leave the user's own mailbox.
  const mailer = ports.mailer('');
  const { rendered, images } = composeLetter(ports, checked, mail, sender, edit);
  const drafted = await mailer.draftPlain({
    to: [address],
    subject: `${mark} ${rendered.subject}`,
    html: rendered.html,
    text: rendered.text,
    images,
    replyTo: sender.replyTo,
  });
  if (!drafted.ok) return drafted;
  const sent = await mailer.submit(drafted.value);
  if (sent.ok) return ok(address);
  if (sent.error.mayHaveHappened !== true) await mailer.discard(drafted.value);
  return sent;
}
