import type { DayNumber } from '../../core/index';
import { dayOfCivil } from '../../core/index';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A moment on the user's own calendar and clock; null for a text that is no moment.
 * @example localMoment('2026-11-21T09:05:00Z') //=> { day: 20778, time: '10:05' } in Brussels
 */
export function localMoment(iso: string): { readonly day: DayNumber; readonly time: string } | null {
  const date = new Date(iso);
  const day = dayOfCivil(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null || Number.isNaN(day)) return null;
  return { day, time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}
