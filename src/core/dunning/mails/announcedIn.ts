import { type DayNumber, NO_DAY } from '../../dates/day';
import type { OpenItems } from '../../items/openItems';
import { type AnnouncedCharges, announcementOf } from '../charges/announcement';
import type { ProposedMail } from '../proposal';

/** What an announcement of a mail follows from. */
export type AnnouncingMail = Pick<ProposedMail, 'kind' | 'regime' | 'level' | 'net' | 'items' | 'terms'>;

/** What a mail announces, and of which items: see `announcementOf`. A notice announces nothing. */
export function announcedIn(
  { kind, regime, level, net, items: listed, terms }: AnnouncingMail,
  items: OpenItems,
): AnnouncedCharges | null {
  if (kind === 'notice') return null;
  const { states, procedure, asOf, settings, rates } = terms;
  return announcementOf({
    regime,
    levels: procedure.levels,
    level,
    net,
    items: listed.map((item) => ({
      ...item,
      announced: (states.get(items.key[item.index] ?? '')?.firstReminder?.announced ?? null) !== null,
      invoiceDay: dayOrNull(items.invoiceDay[item.index]),
    })),
    asOf,
    settings,
    rates,
  });
}

const dayOrNull = (day: DayNumber | undefined): DayNumber | null =>
  day === undefined || day === NO_DAY ? null : day;
