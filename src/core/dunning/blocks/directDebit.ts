import type { DayNumber } from '../../dates/day';
import type { DirectDebit } from '../../dossier/state';
import { bankingDaysAfter } from '../bankingDay';
import type { Decision } from '../decision';
import type { DunningSettings } from '../settings';
import { askPerson, notNow } from '../undecided';

interface DebitDays {
  readonly dueDay: DayNumber | null;
  readonly seenDay: DayNumber;
  readonly settings: Pick<DunningSettings, 'directDebitWorkingDays'>;
}

/**
 * An item that we collect ourselves is not reminded: when it is not in the books some banking days after the day of
 * collection, a person looks where it is. A returned direct debit lifts this.
 */
export function directDebitBlock(
  debit: DirectDebit | null,
  { dueDay, seenDay, settings }: DebitDays,
): Decision | null {
  if (debit === null) return null;
  const day = debit.day ?? Math.max(debit.since, dueDay ?? debit.since);
  const until = bankingDaysAfter(day, settings.directDebitWorkingDays);
  const reason = { code: 'direct-debit', since: debit.since, until } as const;
  return seenDay > until ? askPerson(reason) : notNow(reason);
}
