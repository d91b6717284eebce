import type { Fault } from '../../app/ports';
import type { Language } from '../../core/index';
import { faultText } from '../../wording/faults/faultText';

/** Name of the variable that has the token. */
export const TOKEN = 'DUNNING_GRAPH_TOKEN';

/** What a fault means here, where there is no pane in which to sign in or to allow something. */
const own: Partial<Record<Fault['code'], string>> = {
  'sign-in-failed': `Graph does not take the token: it has expired, or is not for this address. Put a new one in ${TOKEN}.`,
  'consent-missing': `The token does not allow this. It needs User.Read, Mail.ReadWrite and Mail.Send; for a shared mailbox Mail.ReadWrite.Shared and Mail.Send.Shared; for a team folder Files.ReadWrite.All.`,
  'mailbox-denied':
    'There is no such mailbox, or the account may not use it. Ask its owner, or name another one with --mailbox.',
  'journal-unavailable':
    'The journal cannot be written, so that nothing more was sent. Make room on its disk, and look whether it may be written.',
};

/** A fault as a sentence for whoever gave the command. */
export const sendFaultText = (fault: Fault, language: Language): string =>
  own[fault.code] ?? faultText(fault, language);
