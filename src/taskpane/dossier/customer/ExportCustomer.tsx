import { Button, Link } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { CustomerDossier } from '../../../app/describeCustomer';
import { exportDossier } from '../../../app/exportDossier';
import type { Administration, Fault } from '../../../app/ports';
import { customerLabel, isoOfDay } from '../../../core/index';
import { dossierCustomerWords } from '../../../wording/pane/dossierCustomer';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

interface Props {
  readonly view: Pick<CustomerDossier, 'customer'>;
  readonly administration: Administration;
}

/** Puts all that is known of a customer into a file; a link saves it, since not every Excel lets a page do that by itself. */
export function ExportCustomer({ view, administration }: Props) {
  const { ports, language, today } = usePane();
  const words = dossierCustomerWords(language);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address]);
  const { customer } = view;
  const make = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    const name = customerLabel(customer);
    const made = await orUnexpected(
      exportDossier(ports, { administration, customer: customer.id, name, language }),
    );
    setBusy(false);
    if (!made.ok) setFault(made.error);
    else setAddress(URL.createObjectURL(new Blob([new Uint8Array(made.value)], { type: 'application/zip' })));
  };
  // Its name says nothing of the customer.
  const file = `dossier-${isoOfDay(today)}.zip`;
  return (
    <>
      <Button
        size="small"
        icon={<ArrowDownloadRegular />}
        style={{ alignSelf: 'start', flexShrink: 0 }}
        disabledFocusable={busy}
        onClick={() => void make()}
      >
        {busy ? words.exporting : words.export}
      </Button>
      {address !== null && (
        <Notice kind="success">
          <span>{words.exported}</span>
          <Link href={address} download={file}>
            {file}
          </Link>
        </Notice>
      )}
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
