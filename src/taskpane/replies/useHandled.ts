import { useCallback, useState } from 'react';
import type { DossierEvent, WaitingMail } from '../../core/index';

/** Something that a person recorded of a mail, as long as the page is open. */
interface Recorded {
  /** In words. */
  readonly said: string;
  readonly events: readonly DossierEvent[];
  /** Id of the offer that it was; null for none. */
  readonly offer: string | null;
}

interface HandledMail {
  readonly mail: WaitingMail;
  readonly recorded: readonly Recorded[];
}

/** Mails that were dealt with while the page is open: they keep their places, with the way back. */
export interface Handled {
  readonly mails: readonly WaitingMail[];
  of(mail: WaitingMail): readonly Recorded[];
  add(mail: WaitingMail, recorded: Recorded): void;
  remove(mail: WaitingMail, recorded: Recorded): void;
}

/** The same for a mail whichever of its items it still waits for. */
export const mailName = ({ customer, filed: [{ id, detail }] }: WaitingMail): string =>
  JSON.stringify([customer, detail.internetMessageId ?? id]);

const nothing: readonly Recorded[] = [];

export function useHandled(): Handled {
  const [known, setKnown] = useState<ReadonlyMap<string, HandledMail>>(new Map());
  const change = useCallback(
    (mail: WaitingMail, make: (recorded: readonly Recorded[]) => readonly Recorded[]) =>
      setKnown((before) => {
        const name = mailName(mail);
        const next = new Map(before);
        const kept = before.get(name);
        next.set(name, { mail: kept?.mail ?? mail, recorded: make(kept?.recorded ?? nothing) });
        return next;
      }),
    [],
  );
  return {
    mails: [...known.values()].filter(({ recorded }) => recorded.length > 0).map(({ mail }) => mail),
    of: (mail) => known.get(mailName(mail))?.recorded ?? nothing,
    add: (mail, recorded) => change(mail, (before) => [...before, recorded]),
    remove: (mail, recorded) => change(mail, (before) => before.filter((one) => one !== recorded)),
  };
}
