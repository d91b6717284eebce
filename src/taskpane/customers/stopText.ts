import type { CreditStanding } from '../../app/creditLimits';
import { excessOf } from '../../app/parts/exposure';
import { type CurrencyCode, customerLabel, type Language, type Minor } from '../../core/index';
import { moneyText } from '../../wording/amounts';
import { creditLimitWords } from '../../wording/pane/creditLimit';

/** The signal "no further deliveries" with its reason; null where there is none. */
export function stopText(
  standing: CreditStanding,
  currency: CurrencyCode,
  language: Language,
): string | null {
  const { stop, above, exposure } = standing;
  const words = creditLimitWords(language);
  const money = (minor: Minor): string => moneyText(minor, currency, language);
  if (stop === null) return null;
  if (stop === 'above') return words.stopAbove(above === null ? '' : customerLabel(above));
  if (stop === 'exceeded') return words.stopExceeded(money(excessOf(standing)));
  return words.stopNoCredit(exposure > 0 ? money(exposure) : null);
}
