import type { SendProgress } from '../../app/sending/results';

const reasons: Readonly<Record<NonNullable<SendProgress['waiting']>, string>> = {
  pace: '',
  limit: ', the mailbox asks to wait',
  connection: ', waiting for the connection',
  person: ', paused',
  answers: ', waiting for mails to appear in Sent Items',
};

/** Minutes or seconds, in words. `durationText(90_000) //=> '2 min'` */
const durationText = (milliseconds: number): string =>
  milliseconds < 60_000 ? `${Math.ceil(milliseconds / 1000)} s` : `${Math.ceil(milliseconds / 60_000)} min`;

/** How far a run is, on one line. `progressLine(…) //=> '12 of 50 mails, 2 min left'` */
export function progressLine({ done, total, remaining, waiting }: SendProgress): string {
  const left = done < total ? `, ${durationText(remaining)} left` : '';
  return `${done} of ${total} mails${left}${waiting === null ? '' : reasons[waiting]}`;
}
