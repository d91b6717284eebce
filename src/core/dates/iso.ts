import { civilOfDay, dayOfCivil } from './civil';
import type { DayNumber } from './day';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601 date of a day. `isoOfDay(20778) //=> '2026-11-21'` */
export function isoOfDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Day of an ISO 8601 date, null when it is not one or does not exist. `dayOfIso('2026-02-31') //=> null` */
export function dayOfIso(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOfCivil(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
