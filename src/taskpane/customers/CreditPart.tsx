import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CreditStanding } from '../../app/creditLimits';
import type { CustomerDossier } from '../../app/describeCustomer';
import { daughtersOf, excessOf } from '../../app/parts/exposure';
import { type CurrencyCode, customerLabel, type Minor } from '../../core/index';
import { creditLimitWords } from '../../wording/pane/creditLimit';
import { Facts } from '../components/Facts';
import { Notice } from '../components/Notice';
import { Section } from '../components/Section';
import { usePane } from '../frame/paneContext';
import { CreditSheetButton } from './CreditSheetButton';
import { LimitBar } from './LimitBar';
import { stopText } from './stopText';
import { useCreditLimits } from './useCreditLimits';
import { ZeroQuestion } from './ZeroQuestion';

/** As many daughters are named. */
const MOST_DAUGHTERS = 5;

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly view: CustomerDossier;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
}

/** What a customer and its daughters owe beside what it may owe, the signal where that is too much, and its credit sheet. */
export function CreditPart({ view, money }: Props) {
  const { language } = usePane();
  const words = creditLimitWords(language);
  const styles = useStyles();
  const { customer, judged } = view;
  const limits = useCreditLimits(judged);
  const standing = limits?.standings.get(customer.id);
  if (!limits || standing === undefined) return null;
  const { currency } = limits;
  const { limit, exposure, own, room, state } = standing;
  const signal = stopText(standing, currency, language);
  const daughters = daughtersOf(limits.standings, customer.id);
  const excess = excessOf(standing);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.limit, limitText()],
    [words.exposure, money(exposure, currency)],
    ...(daughters.length === 0 ? [] : [[words.own, money(own, currency)] as const]),
    ...(excess > 0 ? [[words.excess, money(excess, currency)] as const] : []),
    ...(excess === 0 && room !== null && limit !== 0 ? [[words.room, money(room, currency)] as const] : []),
  ];
  function limitText(): string {
    if (limit === null || state === 'no-limit') return words.noLimit;
    if (state === 'zero-unclear') return words.zeroUnclear;
    return limit === 0 ? words.noCredit : money(limit, currency);
  }
  return (
    <Section title={words.limit}>
      {signal !== null && (
        <Notice kind="error" announce={false}>
          <strong>{signal}</strong>
        </Notice>
      )}
      {state === 'zero-unclear' && (
        <ZeroQuestion administration={judged.administration} customers={limits.unclear} />
      )}
      <Facts facts={facts} />
      <LimitBar standing={standing} money={money} currency={currency} bare />
      {daughters.length > 0 && (
        <>
          <span className={styles.small}>{words.daughters}</span>
          <Facts
            small
            facts={daughters.slice(0, MOST_DAUGHTERS).map((one) => [
              nameOf(one.customer),
              <span key={one.customer.id} style={{ textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}>
                {money(one.exposure, currency)}
              </span>,
            ])}
          />
          {daughters.length > MOST_DAUGHTERS && (
            <span className={styles.small}>{words.moreDaughters(daughters.length - MOST_DAUGHTERS)}</span>
          )}
        </>
      )}
      {state === 'other-currency' && <span className={styles.small}>{words.otherCurrency}</span>}
      {excess > 0 && <span className={styles.small}>{words.needsHistory}</span>}
      <CreditSheetButton view={view} standing={standing} limits={limits} />
    </Section>
  );
}

/** With its number: two daughters may have one name. */
function nameOf({ name, number }: CreditStanding['customer']): string {
  const label = customerLabel({ name, number });
  return number === null || number === label ? label : `${label} (${number})`;
}
