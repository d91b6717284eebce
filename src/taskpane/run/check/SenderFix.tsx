import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../frame/paneContext';

const CompanyForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "company" */ '../../settings/CompanyForm')).CompanyForm,
}));

/** Asks for the company right here; the pane checks again by itself once it is saved. */
export function SenderFix() {
  const { check } = usePane().words;
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {check.fillSender}
      </Button>
    );
  return (
    <Suspense fallback={<Waiting />}>
      <CompanyForm />
    </Suspense>
  );
}
