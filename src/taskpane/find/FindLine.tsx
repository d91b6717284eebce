import { Suspense } from 'react';
import { findCustomerWords } from '../../wording/pane/findCustomer';
import { Disclosure } from '../components/Disclosure';
import { Waiting } from '../components/Waiting';
import { latePart } from '../frame/latePart';
import { usePane } from '../frame/paneContext';
import type { Run } from '../run/useRun';

const FindDossier = latePart(
  async () => (await import(/* webpackChunkName: "find" */ './FindDossier')).FindDossier,
);

/** The way to the dossier of any customer, also of one that has nothing open: a line that opens a search. */
export function FindLine({ run }: { readonly run: Run }) {
  const { language, settings } = usePane();
  return (
    <Disclosure label={findCustomerWords(language).findDossier}>
      <Suspense fallback={<Waiting />}>
        <FindDossier key={settings.current} run={run} />
      </Suspense>
    </Disclosure>
  );
}
