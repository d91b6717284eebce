import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import type { CheckedRun } from '../../app/checked';
import type { ItemCard } from '../../app/describeSelection';
import { customerLabel, freshCustomer } from '../../core/index';
import { moneyText } from '../../wording/amounts';
import { dateText } from '../../wording/dates';
import type { DossierAction } from '../../wording/pane/dossierActions/words';
import { LevelBadge } from '../components/LevelBadge';
import { ReasonLine } from '../components/ReasonLine';
import { StateBadge } from '../components/StateBadge';
import { useLaterWords } from '../components/useLaterWords';
import { StopLine } from '../customers/StopLine';
import { runningForms } from '../dossier/running/runningOf';
import { usePane } from '../frame/paneContext';
import { ContactLine } from './ContactLine';
import { RecordMenu } from './RecordMenu';
import { standingLines } from './standingLines';
import { stateOfItem } from './stateOfItem';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // Its icon stands where the lines above begin.
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly card: ItemCard;
  /** From which it follows. */
  readonly checked: CheckedRun;
  readonly onOpen: () => void;
  /** Opens the dossier with a form. */
  readonly onAction: (action: DossierAction) => void;
}

/** What is known about the item whose row is selected in the sheet. */
export function SelectionCardView({ card, checked, onOpen, onAction }: Props) {
  const { language, asOf, today } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const { level } = card.state;
  const state = stateOfItem({ ...card, level });
  const customer = checked.customerStates.get(card.customer.id) ?? freshCustomer;
  const lines = standingLines(card, customer, {
    ...runningForms(language),
    money: (minor) => moneyText(minor, card.currency, language),
    asOf,
  });
  return (
    <section className={styles.root} aria-label={later.selection.title}>
      <div className={styles.line}>
        <span className={styles.name}>{customerLabel(card.customer)}</span>
        <span className={styles.amount}>{moneyText(card.open, card.currency, language)}</span>
      </div>
      <div className={styles.line}>
        <span>{card.document}</span>
        {card.dueDay !== null && (
          <span className={styles.small}>{later.selection.due(dateText(card.dueDay, language))}</span>
        )}
      </div>
      <div className={styles.badges}>
        <StateBadge state={state} />
        {card.decision.level > 0 && <LevelBadge level={card.decision.level} />}
      </div>
      <ReasonLine reason={card.decision.reason} />
      <StopLine judged={checked} customer={card.customer.id} />
      {lines.map((line) => (
        <span key={line} className={styles.small}>
          {line}
        </span>
      ))}
      <ContactLine checked={checked} card={card} className={styles.small} />
      <div className={styles.actions}>
        <Button appearance="subtle" size="small" icon={<FolderOpenRegular />} onClick={onOpen}>
          {later.dossier.open}
        </Button>
        {asOf === today && <RecordMenu card={card} customer={customer} onAction={onAction} />}
      </div>
    </section>
  );
}
