import type { Administration, Fault, Purpose } from '../../../app/ports';
import { currentAdministration } from '../../../app/settings';
import { SignIn } from '../../components/SignIn';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

/** Faults that a sign-in mends. */
const mended: ReadonlySet<Fault['code']> = new Set([
  'consent-missing',
  'sign-in-cancelled',
  'sign-in-failed',
]);

/** What a company's mails need of an account: least first. */
export const purposesOf = (company: Pick<Administration, 'mailbox' | 'team'> | null): readonly Purpose[] => [
  'mail',
  ...(company !== null && company.mailbox !== '' ? (['shared-mail'] as const) : []),
  ...(company !== null && company.team !== null ? (['team-folder'] as const) : []),
];

interface Props {
  readonly fault: Fault;
  readonly onSignedIn: () => void;
}

/** The way out of a missing permission: signs in and asks for it. Nothing for other faults. */
export function SignInAgain({ fault, onSignedIn }: Props) {
  const { ports, settings } = usePane();
  const { check } = useLaterWords();
  if (!mended.has(fault.code)) return null;
  return (
    <SignIn
      identity={ports.identity}
      words={check}
      purposes={purposesOf(currentAdministration(settings))}
      onSignedIn={onSignedIn}
    />
  );
}
