import { Button } from '@fluentui/react-components';
import { MailReadRegular } from '@fluentui/react-icons';
import { Suspense, useId, useState } from 'react';
import type { SoughtMail } from '../../../app/openFiledMail';
import { openMailWords } from '../../../wording/pane/openMail';
import { Waiting } from '../../components/Waiting';
import { latePart } from '../../frame/latePart';
import { usePane } from '../../frame/paneContext';

const FiledMail = latePart(
  async () => (await import(/* webpackChunkName: "mail" */ './FiledMail')).FiledMail,
);

interface Props {
  readonly mail: SoughtMail & { readonly subject: string };
}

/** A button that shows a mail below itself, as the customer or we wrote it; pressed again, it goes away. */
export function OpenMail({ mail }: Props) {
  const words = openMailWords(usePane().language);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        icon={<MailReadRegular />}
        style={{ justifySelf: 'start', alignSelf: 'start' }}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={open ? undefined : words.openOf(mail.subject.trim() || words.noSubject)}
        onClick={() => setOpen(!open)}
      >
        {open ? words.close : words.open}
      </Button>
      {open && (
        <div id={id} style={{ minWidth: 0 }}>
          <Suspense fallback={<Waiting />}>
            <FiledMail mail={mail} />
          </Suspense>
        </div>
      )}
    </>
  );
}
