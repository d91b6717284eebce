import { SignIn } from '../../components/SignIn';
import { usePane } from '../../frame/paneContext';

/** Signs in to the mailbox, then checks again: the mailbox may know of reminders. */
export function SignInFix({ onAgain }: { readonly onAgain: () => void }) {
  const { ports, words } = usePane();
  return <SignIn identity={ports.identity} words={words.check} onSignedIn={onAgain} />;
}
