import { purposesOf } from '../../../app/sending/desk';
import { currentAdministration } from '../../../app/settings';
import { SignIn } from '../../components/SignIn';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

/** Signs in for all that the company's mails need, then checks again: the mailbox may know of reminders. */
export function SignInFix({ onAgain }: { readonly onAgain: () => void }) {
  const { ports, settings } = usePane();
  const company = currentAdministration(settings);
  const later = useLaterWords();
  return (
    <SignIn
      identity={ports.identity}
      words={later.check}
      purposes={company === null ? undefined : purposesOf(company)}
      onSignedIn={onAgain}
    />
  );
}
