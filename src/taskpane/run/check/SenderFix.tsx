import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { currentAdministration } from '../../../app/settings';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../frame/paneContext';

const CompanyForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "company" */ '../../settings/CompanyForm')).CompanyForm,
}));

/** Asks for the company right here; the pane checks again by itself once it is saved. */
export function SenderFix() {
  const { settings, words } = usePane();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {words.check.fillSender}
      </Button>
    );
  return (
    <Suspense fallback={<Waiting />}>
      <CompanyForm company={currentAdministration(settings)} takeFocus />
    </Suspense>
  );
}
