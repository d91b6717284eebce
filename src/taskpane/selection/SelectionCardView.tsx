import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import type { ItemCard } from '../../app/describeSelection';
import { customerLabel } from '../../core/index';
import { moneyText } from '../../wording/amounts';
import { dateText } from '../../wording/dates';
import { LevelBadge } from '../components/LevelBadge';
import { ReasonLine } from '../components/ReasonLine';
import { StateBadge } from '../components/StateBadge';
import { useLaterWords } from '../components/useLaterWords';
import { usePane } from '../frame/paneContext';
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
  open: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly card: ItemCard;
  readonly onOpen: () => void;
}

/** What is known about the item whose row is selected in the sheet. */
export function SelectionCardView({ card, onOpen }: Props) {
  const { language } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const { level, lastReminder } = card.state;
  const state = stateOfItem({ ...card, level });
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
      {lastReminder !== null && level > 0 && (
        <span className={styles.small}>
          {later.selection.lastReminder(dateText(lastReminder, language), level)}
        </span>
      )}
      <Button
        className={styles.open}
        appearance="subtle"
        size="small"
        icon={<FolderOpenRegular />}
        onClick={onOpen}
      >
        {later.dossier.open}
      </Button>
    </section>
  );
}
