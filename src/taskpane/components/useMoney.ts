import type { CurrencyCode, Minor } from '../../core/index';
import { amountText, moneyText } from '../../wording/amounts';
import { useSpeech } from '../frame/speech';

/** How this screen writes amounts: the currency stands behind them only where there is more than one. */
export function useMoney(
  currencies: readonly CurrencyCode[],
): (minor: Minor, currency: CurrencyCode) => string {
  const { language } = useSpeech();
  const form = currencies.length > 1 ? moneyText : amountText;
  return (minor, currency) => form(minor, currency, language);
}
