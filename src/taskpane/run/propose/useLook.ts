import { useState } from 'react';
import { type ListPlace, newPlace } from '../../components/virtual/listPlace';
import type { Run } from '../useRun';
import { firstLook, type Look } from './look';

/** How the proposal is looked at, as it was left, and how to look at it otherwise. */
export interface LookHandle {
  readonly look: Look;
  readonly place: ListPlace;
  readonly change: (changes: Partial<Look>) => void;
  /** Shows the invoices of a mail, or hides them. */
  readonly open: (id: string, open: boolean) => void;
  /** Shows the mails of a group, or hides them. */
  readonly close: (group: string, closed: boolean) => void;
}

/** With a member, or without it. */
const toggled = (set: ReadonlySet<string>, member: string, present: boolean): ReadonlySet<string> => {
  const next = new Set(set);
  if (present) next.add(member);
  else next.delete(member);
  return next;
};

/** The look that the run keeps while another step is shown; a new run begins with the first. */
export function useLook({ look: keeper }: Pick<Run, 'look'>): LookHandle {
  const [place] = useState(() => keeper.kept?.place ?? newPlace());
  const [look, setLook] = useState(() => keeper.kept?.look ?? firstLook);
  const [handle] = useState(() => {
    const set = (next: (before: Look) => Look): void =>
      setLook((before) => {
        const after = next(before);
        keeper.kept = { look: after, place };
        return after;
      });
    return {
      change: (changes: Partial<Look>) => set((before) => ({ ...before, ...changes })),
      open: (id: string, open: boolean) =>
        set((before) => ({ ...before, opened: toggled(before.opened, id, open) })),
      close: (group: string, closed: boolean) =>
        set((before) => ({ ...before, closed: toggled(before.closed, group, closed) })),
    };
  });
  return { look, place, ...handle };
}
