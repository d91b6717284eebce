import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemCard } from '../../../app/describeSelection';
import type { CurrencyCode, Minor } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { dossierCustomerWords } from '../../../wording/pane/dossierCustomer';
import { LevelBadge } from '../../components/LevelBadge';
import { Section } from '../../components/Section';
import { StateBadge } from '../../components/StateBadge';
import { useLaterWords } from '../../components/useLaterWords';
import { usePortions } from '../../components/usePortions';
import { usePane } from '../../frame/paneContext';
import { stateOfItem } from '../../selection/stateOfItem';

/** As many items are shown at first, and more at each asking. */
const STRETCH = 10;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid' },
  item: {
    display: 'grid',
    gap: '2px',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, minWidth: 0 },
  link: { minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

interface Props {
  readonly items: readonly ItemCard[];
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  readonly onOpen: (key: string) => void;
}

/** What a customer has open: how each item stands and how often it was reminded, with the way to its dossier. */
export function CustomerItems({ items, money, onOpen }: Props) {
  const { language } = usePane();
  const { dossier, selection } = useLaterWords();
  const words = dossierCustomerWords(language);
  const styles = useStyles();
  const { shown, next, showNext } = usePortions(items, STRETCH);
  return (
    <Section title={words.items}>
      {items.length === 0 && <span className={styles.small}>{words.noItems}</span>}
      <ul className={styles.list}>
        {shown.map(({ key, document, amount, open, currency, dueDay, daysOverdue, state, decision }) => (
          <li key={key} className={styles.item}>
            <div className={styles.line}>
              <Link
                className={styles.link}
                as="button"
                aria-label={words.item(document)}
                onClick={() => onOpen(key)}
              >
                <bdi>{document === '' ? dossier.dossier : document}</bdi>
              </Link>
              <span className={styles.amount}>{money(open, currency)}</span>
            </div>
            <div className={styles.badges}>
              <StateBadge state={stateOfItem({ amount, open, decision, daysOverdue, level: state.level })} />
              {decision.level > 0 && <LevelBadge level={decision.level} />}
            </div>
            <span className={styles.small}>
              {dueDay === null ? dossier.noDueDate : selection.due(dateText(dueDay, language))}
            </span>
            {state.reminders > 0 && state.lastReminder !== null && (
              <span className={styles.small}>
                {words.reminders(state.reminders, state.level, dateText(state.lastReminder, language))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button className={styles.more} size="small" onClick={showNext}>
          {words.moreItems(next)}
        </Button>
      )}
    </Section>
  );
}
