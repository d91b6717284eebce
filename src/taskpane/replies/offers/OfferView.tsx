import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { replyOfferWords } from '../../../wording/pane/replyOffers';
import { usePane } from '../../frame/paneContext';
import type { ReplyItem } from '../openItemsOf';
import type { Agreed } from './factsOf';
import { OfferForm } from './OfferForm';
import { agreedOf, draftOf } from './offerDraft';
import type { Offer } from './offersOf';
import { offerText } from './offerText';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly offer: Offer;
  readonly open: readonly ReplyItem[];
  readonly busy: boolean;
  readonly onRecord: (agreed: Agreed) => void;
}

/** Something that the customer says, with their sentence: recorded by one click, or changed first. */
export function OfferView({ offer, open, busy, onRecord }: Props) {
  const { language, today } = usePane();
  const words = replyOfferWords(language);
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const items = open.filter(({ key }) => offer.items.includes(key));
  const what = offerText(offer, items, words.says, language);
  // Without an amount of its own the text of it does not matter.
  const agreed = agreedOf(offer, { ...draftOf(offer, () => ''), amount: '' }, open, today);
  const ready = typeof agreed === 'string' ? null : { ...agreed, amount: offer.amount };
  return (
    <li className={styles.root}>
      <span className={styles.what}>{what}</span>
      {items.length > 0 && (
        <span className={styles.quiet}>{items.map(({ document }) => document).join(', ')}</span>
      )}
      {offer.sentence !== '' && (
        <blockquote className={styles.quote}>
          <bdi>{offer.sentence}</bdi>
        </blockquote>
      )}
      {changing ? (
        <OfferForm
          offer={offer}
          open={open}
          busy={busy}
          onRecord={onRecord}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div className={styles.actions}>
          {ready !== null && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              aria-label={`${words.record[offer.kind]}: ${what}`}
              onClick={() => onRecord(ready)}
            >
              {words.record[offer.kind]}
            </Button>
          )}
          <Button
            size="small"
            appearance={ready === null ? 'primary' : 'secondary'}
            aria-label={words.changeOf(what)}
            onClick={() => setChanging(true)}
          >
            {ready === null ? `${words.record[offer.kind]} …` : words.change}
          </Button>
        </div>
      )}
    </li>
  );
}
