import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fault } from '../../../app/ports';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';

/** Signs in to the mailbox, then checks again: the mailbox may know of reminders. */
export function SignInFix({ onAgain }: { readonly onAgain: () => void }) {
  const { ports, words } = usePane();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const signIn = async (): Promise<void> => {
    setBusy(true);
    const signedIn = await ports.identity.signIn('interactive');
    setBusy(false);
    setFault(signedIn.ok ? null : signedIn.error);
    if (signedIn.ok && signedIn.value !== null) onAgain();
  };
  return (
    <>
      <Button size="small" appearance="primary" disabled={busy} onClick={() => void signIn()}>
        {busy ? words.check.signingIn : words.check.signIn}
      </Button>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
