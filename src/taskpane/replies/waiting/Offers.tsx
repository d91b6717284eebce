import { Spinner } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { SayingKind, WaitingMail } from '../../../core/index';
import { replyOfferWords } from '../../../wording/pane/replyOffers';
import { Disclosure } from '../../components/Disclosure';
import { usePane } from '../../frame/paneContext';
import { useCardStyles } from '../cardStyles';
import type { Agreed } from '../offers/factsOf';
import { OfferView } from '../offers/OfferView';
import { type Offer, offersOf } from '../offers/offersOf';
import { useReading } from '../offers/useReading';
import type { ReplyItem } from '../openItemsOf';

interface Props {
  readonly mail: WaitingMail;
  readonly checked: CheckedRun;
  /** What is open of the customer. */
  readonly open: readonly ReplyItem[];
  /** Ids of the offers that were recorded. */
  readonly done: ReadonlySet<string | null>;
  readonly busy: boolean;
  readonly onRecord: (agreed: Agreed, offer: string) => void;
}

/** What can be noted by hand of any mail. */
const byHand: readonly SayingKind[] = ['promise', 'paid', 'dispute', 'copy-wanted'];

/** What the mail was read to say, and what a person can note besides. A mail that cannot be read offers nothing. */
export function Offers({ mail, checked, open, done, busy, onRecord }: Props) {
  const words = replyOfferWords(usePane().language);
  const styles = useCardStyles();
  const reading = useReading(mail, checked, open);
  const filed = useMemo(() => new Set(mail.filed.map(({ item }) => item)), [mail]);
  const offers = useMemo(
    () => (reading?.ok ? offersOf(reading.value, filed, open) : []),
    [reading, filed, open],
  );
  if (open.length === 0) return null;
  const list = (all: readonly Offer[]) => (
    <ul className={styles.list}>
      {all.map((offer) => (
        <OfferView
          key={offer.id}
          offer={offer}
          open={open}
          busy={busy}
          onRecord={(agreed) => onRecord(agreed, offer.id)}
        />
      ))}
    </ul>
  );
  const left = offers.filter(({ id }) => !done.has(id));
  const others = byHand.filter((kind) => !offers.some((offer) => offer.kind === kind));
  const items = open.filter(({ key }) => filed.has(key)).map(({ key }) => key);
  return (
    <>
      {reading === null && <Spinner size="tiny" label={words.reading} labelPosition="after" />}
      {left.length > 0 && list(left)}
      {reading !== null && others.length > 0 && (
        <Disclosure label={words.add}>
          {list(
            others
              .filter((kind) => !done.has(kind))
              .map((kind) => ({
                id: kind,
                kind,
                sentence: '',
                day: null,
                amount: null,
                reason: 'other',
                items,
              })),
          )}
        </Disclosure>
      )}
    </>
  );
}
