import type { DayNumber, Language } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { localMoment } from '../../dossier/localMoment';

/**
 * A moment (ISO 8601, or milliseconds since 1970) on the user's own clock, with its date where it is not of `today`; ''
 * for what is no moment.
 * @example momentText('2026-11-21T08:12:00Z', 20778, 'nl-BE') //=> '09:12' in Brussels
 */
export function momentText(at: string | number, today: DayNumber, language: Language): string {
  const date = new Date(at);
  const moment = Number.isNaN(date.getTime()) ? null : localMoment(date.toISOString());
  if (moment === null) return '';
  return moment.day === today ? moment.time : `${dateText(moment.day, language)} ${moment.time}`;
}
