import { Button } from '@fluentui/react-components';
import type { CustomerDossier } from '../../../app/describeCustomer';
import { dateText } from '../../../wording/dates';
import { dossierCustomerWords } from '../../../wording/pane/dossierCustomer';
import { Address } from '../../components/Address';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import { OpenMail } from '../../replies/mail/OpenMail';
import type { Acts } from '../acting/useActs';

/** As many mails are shown here; the timeline has them all. */
const MOST = 3;

interface Props {
  readonly view: CustomerDossier;
  /** Null where nothing can be filed now. */
  readonly acts: Acts | null;
}

/** What wants a look before anything else: addresses that refuse our mail, mails without an answer. */
export function CustomerWarnings({ view, acts }: Props) {
  const { language, today } = usePane();
  const words = dossierCustomerWords(language);
  const { customer, state, waiting } = view;
  const { bounced } = state;
  const clear = (address: string): void => {
    void acts?.file(
      [
        {
          kind: 'bounce-cleared',
          item: '',
          customer: customer.id,
          detail: { day: today, address, note: '' },
        },
      ],
      new Map(),
      words.addressDone,
    );
  };
  return (
    <>
      {bounced.map(({ address, since }) => (
        <Notice key={address} kind="warning" announce={false}>
          <Address address={address} />
          <span>{words.bounced(dateText(since, language))}</span>
          {acts !== null && (
            <Button
              size="small"
              disabledFocusable={acts.busy}
              aria-label={words.addressRightOf(address)}
              onClick={() => clear(address)}
            >
              {words.addressRight}
            </Button>
          )}
        </Notice>
      ))}
      {waiting.length > 0 && (
        <Notice kind="info" announce={false}>
          <span>{words.waiting(waiting.length)}</span>
          {waiting.slice(0, MOST).map(({ id, detail: { subject, internetMessageId } }) => (
            <div key={id} style={{ display: 'grid', gap: 4, minWidth: 0 }}>
              <bdi>{subject}</bdi>
              {internetMessageId !== null && <OpenMail mail={{ id: null, internetMessageId, subject }} />}
            </div>
          ))}
        </Notice>
      )}
    </>
  );
}
