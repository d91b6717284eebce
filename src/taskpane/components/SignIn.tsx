import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fault, Identity, Purpose } from '../../app/ports';
import { Problem } from './Problem';

interface Props {
  readonly identity: Identity;
  readonly words: { readonly signIn: string; readonly signingIn: string };
  /** What it is for; mail alone, unless told otherwise. */
  readonly purposes?: readonly Purpose[] | undefined;
  readonly onSignedIn: () => void;
}

/** Signs in to the mailbox, with Microsoft's window where it is needed; a window that was closed is no sign-in. */
export function SignIn({ identity, words, purposes, onSignedIn }: Props) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const signIn = async (): Promise<void> => {
    setBusy(true);
    const signedIn = await identity.signIn('interactive', purposes);
    setBusy(false);
    setFault(signedIn.ok ? null : signedIn.error);
    if (signedIn.ok && signedIn.value !== null) onSignedIn();
  };
  return (
    <>
      <Button size="small" appearance="primary" disabled={busy} onClick={() => void signIn()}>
        {busy ? words.signingIn : words.signIn}
      </Button>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
