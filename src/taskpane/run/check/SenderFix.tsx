import { Button } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { currentAdministration } from '../../../app/settings';
import { isBelgianConsumer } from '../../../core/index';
import { useLaterWords } from '../../components/useLaterWords';
import { Waiting } from '../../components/Waiting';
import { latePart } from '../../frame/latePart';
import { usePane } from '../../frame/paneContext';

const CompanyForm = latePart(
  async () => (await import(/* webpackChunkName: "company" */ '../../settings/CompanyForm')).CompanyForm,
);

/** Where the law wants the letters to consumers to name the company's number and what it sells. */
const wantsMore = ({ proposal }: CheckedRun): boolean =>
  proposal.mails.some(({ regime }) => isBelgianConsumer(regime));

/**
 * Asks for the company right here, and at once for what the law wants of its letters; the pane checks again by itself
 * once it is saved.
 */
export function SenderFix({ checked }: { readonly checked: CheckedRun }) {
  const { settings } = usePane();
  const later = useLaterWords();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {later.check.fillSender}
      </Button>
    );
  return (
    <Suspense fallback={<Waiting />}>
      <CompanyForm
        company={currentAdministration(settings)}
        takeFocus
        {...(wantsMore(checked) ? { unfolded: 'letter' } : {})}
      />
    </Suspense>
  );
}
