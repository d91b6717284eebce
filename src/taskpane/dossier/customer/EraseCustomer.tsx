import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CustomerDossier } from '../../../app/describeCustomer';
import { eraseCustomer } from '../../../app/eraseCustomer';
import type { Administration, Fault } from '../../../app/ports';
import { customerLabel } from '../../../core/index';
import { dossierCustomerWords } from '../../../wording/pane/dossierCustomer';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { Question } from '../../components/Question';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

interface Props {
  readonly view: CustomerDossier;
  readonly administration: Administration;
  /** Who does it: a name or address. */
  readonly by: string;
  readonly onErased: () => void;
}

/** Erases all that is filed of a customer, after saying what goes and what stays; or says why it must be kept. */
export function EraseCustomer({ view, administration, by, onErased }: Props) {
  const { ports, language } = usePane();
  const words = dossierCustomerWords(language);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [erased, setErased] = useState<number | null>(null);
  const { customer, judged } = view;
  const erase = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    setFault(null);
    const done = await orUnexpected(
      eraseCustomer(ports, { administration, customer: customer.id, by, checked: judged }),
    );
    setBusy(false);
    if (!done.ok) setFault(done.error);
    else {
      setErased(done.value);
      onErased();
    }
  };
  return (
    <>
      <Button
        size="small"
        icon={<DeleteRegular />}
        style={{ alignSelf: 'start', flexShrink: 0 }}
        disabledFocusable={busy}
        onClick={() => setAsking(true)}
      >
        {busy ? words.erasing : words.erase}
      </Button>
      {erased !== null && <Notice kind="success">{words.erased(erased)}</Notice>}
      {fault !== null && <Problem problem={fault} />}
      {asking && (
        <Question
          title={words.eraseTitle(customerLabel(customer))}
          onCancel={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{words.keep}</Button>
              <Button appearance="primary" onClick={() => void erase()}>
                {words.erase}
              </Button>
            </>
          }
        >
          <span>{words.eraseGoes}</span>
          <span>{words.eraseStays}</span>
          <span>{words.eraseFinal}</span>
        </Question>
      )}
    </>
  );
}
