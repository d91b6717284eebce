import type { Hold } from '../../../app/sending/results';
import { useRepliesNow } from '../../replies/repliesContext';
import { RepliesFix } from '../check/RepliesFix';

/** The mail that crossed a reminder, by its subject, and the way to it. */
export function CrossedMail({ hold: { key } }: { readonly hold: Pick<Hold, 'key'> }) {
  const replies = useRepliesNow();
  const reply = replies?.unsure.find(({ mail }) => key === (mail.internetMessageId ?? mail.id));
  return (
    <>
      {reply !== undefined && (
        <bdi style={{ display: 'block', overflowWrap: 'anywhere' }}>{reply.mail.subject}</bdi>
      )}
      <RepliesFix />
    </>
  );
}
