import { useEffect, useRef } from 'react';
import { waitsForPerson } from '../../../app/waitsForPerson';
import { useLaterWords } from '../../components/useLaterWords';
import type { ReviewedMail } from '../reviewedRun';
import type { Run } from '../useRun';
import { useRowStyles } from './rowStyles';

interface Props {
  /** The mails shown: a search narrows what is chosen. */
  readonly mails: readonly ReviewedMail[];
  readonly onChoose: Run['choose'];
}

/** Chooses all mails shown that can be sent and that wait for no person, or none; not there where there is nothing to choose at once. */
export function SelectAll({ mails, onChoose }: Props) {
  const { propose } = useLaterWords();
  const rows = useRowStyles();
  const box = useRef<HTMLInputElement>(null);
  const possible = mails.filter(
    ({ proposed, mail, refused }) =>
      proposed.blocked === null && refused === null && mail !== null && !waitsForPerson(mail),
  );
  const chosen = possible.filter((one) => one.chosen).length;
  const all = chosen === possible.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen > 0 && !all;
  }, [chosen, all]);
  if (possible.length === 0) return null;
  return (
    <label className={rows.line}>
      <input
        ref={box}
        type="checkbox"
        className={rows.check}
        checked={all}
        onChange={() =>
          onChoose(
            possible.map(({ proposed }) => proposed.id),
            !all,
          )
        }
      />
      {propose.selectAll}
    </label>
  );
}
