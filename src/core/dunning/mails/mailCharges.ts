import { takeOff } from '../../allocation/takeOff';
import { NO_DAY } from '../../dates/day';
import { freshState } from '../../dossier/state';
import type { OpenItems } from '../../items/openItems';
import type { Minor } from '../../money/money';
import type { ClaimedItem } from '../charges/chargesInput';
import { type ChargesOutcome, chargesOf } from '../charges/chargesOf';
import type { ProposedItem, ProposedMail } from '../proposal';

const nothing: ChargesOutcome = { charges: [], refused: [] };

/** What a mail charges, and what is refused: nothing is looked up where none of its levels asks anything. */
export function mailCharges(
  {
    kind,
    items: listed,
    level,
    regime,
    currency,
    terms,
    credited,
  }: Pick<ProposedMail, 'kind' | 'items' | 'level' | 'regime' | 'currency' | 'terms'> & {
    readonly credited: Minor;
  },
  items: OpenItems,
): ChargesOutcome {
  const { procedure, asOf, settings, rates, states } = terms;
  const stepOf = (one: ProposedItem) => procedure.levels[one.level - 1];
  const fee = procedure.levels[level - 1]?.fee ?? 0;
  const asks = fee > 0 || listed.some((one) => stepOf(one)?.interest === true || stepOf(one)?.costs === true);
  if (kind === 'notice' || !asks) return nothing;
  // Credits pay the oldest first, and items are listed so.
  const principals = takeOff(
    listed.map(({ asked }) => asked),
    credited,
  ).open;
  const claimed = listed.map((one, place): ClaimedItem => {
    const { firstReminder, fourteenDays, charged } = states.get(items.key[one.index] ?? '') ?? freshState;
    const step = stepOf(one);
    return {
      index: one.index,
      principal: principals[place] ?? 0,
      dueDay: dayOrNull(items.dueDay[one.index]),
      invoiceDay: dayOrNull(items.invoiceDay[one.index]),
      firstReminder,
      fourteenDays,
      charged,
      interest: step?.interest ?? false,
      costs: step?.costs ?? false,
    };
  });
  return chargesOf({ regime, currency, asOf, items: claimed, fee, until: null, settings, rates });
}

const dayOrNull = (day: number | undefined): number | null =>
  day === undefined || day === NO_DAY ? null : day;
