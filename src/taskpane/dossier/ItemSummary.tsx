import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemDossier } from '../../app/describeDossier';
import type { CurrencyCode, Minor } from '../../core/index';
import { customerLabel } from '../../core/index';
import { dateText } from '../../wording/dates';
import { procedureSourceText } from '../../wording/procedureSource';
import { Facts } from '../components/Facts';
import { LevelBadge } from '../components/LevelBadge';
import { ReasonLine } from '../components/ReasonLine';
import { StateBadge } from '../components/StateBadge';
import { useLaterWords } from '../components/useLaterWords';
import { usePane } from '../frame/paneContext';
import { stateOfItem } from '../selection/stateOfItem';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  who: { display: 'grid' },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly item: ItemDossier['item'];
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
}

/** Whose invoice it is, how much and how late, and why it is reminded or not. */
export function ItemSummary({ item, money }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const { dossier } = useLaterWords();
  const { customer, amount, open, currency, dueDay, daysOverdue, decision, state, group } = item;
  const facts: [string, string][] = [[dossier.openAmount, money(open, currency)]];
  if (amount !== open) facts.push([dossier.amount, money(amount, currency)]);
  facts.push([dossier.dueDate, dueDay === null ? dossier.noDueDate : dateText(dueDay, language)]);
  if (daysOverdue !== null && daysOverdue > 0) facts.push([dossier.late, dossier.days(daysOverdue)]);
  if (daysOverdue !== null && daysOverdue < 0) facts.push([dossier.notLate, dossier.days(-daysOverdue)]);
  return (
    <div className={styles.root}>
      <div className={styles.who}>
        <bdi className={styles.name}>{customerLabel(customer)}</bdi>
        {customer.name !== null && customer.number !== null && (
          <span className={styles.small}>{dossier.customerNumber(customer.number)}</span>
        )}
      </div>
      <div className={styles.badges}>
        <StateBadge state={stateOfItem({ amount, open, decision, daysOverdue, level: state.level })} />
        {decision.level > 0 && <LevelBadge level={decision.level} />}
      </div>
      <Facts facts={facts} />
      <ReasonLine reason={decision.reason} />
      <span className={styles.small}>{procedureSourceText(customer, language, group)}</span>
    </div>
  );
}
