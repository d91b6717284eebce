import type { CurrencyCode, Minor } from '../../money/money';
import type { Amount } from './whatIf';

/** Adds up sums by currency. */
export class Amounts {
  private readonly sums = new Map<CurrencyCode, Minor>();

  add(currency: CurrencyCode, amount: Minor): void {
    this.sums.set(currency, (this.sums.get(currency) ?? 0) + amount);
  }

  /** By currency code, without those that come to nothing. */
  all(): readonly Amount[] {
    return [...this.sums]
      .filter(([, amount]) => amount !== 0)
      .map(([currency, amount]) => ({ currency, amount }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1));
  }
}
