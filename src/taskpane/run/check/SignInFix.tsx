import { SignIn } from '../../components/SignIn';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

/** Signs in to the mailbox, then checks again: the mailbox may know of reminders. */
export function SignInFix({ onAgain }: { readonly onAgain: () => void }) {
  const { ports } = usePane();
  const later = useLaterWords();
  return <SignIn identity={ports.identity} words={later.check} onSignedIn={onAgain} />;
}
