import { dayOfIso, ok } from '../../../core/index';
import { type Make, unread } from './making';

const orNull = (text: string): string | null => text.trim() || null;

/** A hold to a day, or until it is released. */
export const holdFacts: Make = ({ day: iso, note }, { today: day }) => {
  const until = iso === '' ? null : dayOfIso(iso);
  if (iso !== '' && until === null) return unread('day-missing', 'day');
  return ok((target) => ({ ...target, kind: 'hold', detail: { day, until, note: note.trim() } }));
};

/** Who collects it from now on. */
export const handoverFacts: Make = ({ with: to, note }, { today: day }) =>
  ok((target) => ({ ...target, kind: 'handover', detail: { day, to: to.trim(), note: note.trim() } }));

/** Proceedings, or more about those that are known. */
export const insolvencyFacts: Make = (draft, { today: day }) => {
  const [date, claimFiled] = [dayOfIso(draft.day), dayOfIso(draft.filed)];
  if (date === null) return unread('day-missing', 'day');
  if (draft.filed !== '' && claimFiled === null) return unread('day-missing', 'filed');
  const detail = {
    day,
    kind: draft.kind === '' ? draft.otherKind.trim() : draft.kind,
    date,
    officer: orNull(draft.with),
    claimFiled,
    note: draft.note.trim(),
  };
  return ok((target) => ({ ...target, kind: 'insolvency', detail }));
};

/** A death, or more about the one that is known. */
export const deathFacts: Make = ({ day: iso, with: person, note }, { today: day }) => {
  const date = dayOfIso(iso);
  if (date === null) return unread('day-missing', 'day');
  const detail = { day, date, contact: orNull(person), note: note.trim() };
  return ok((target) => ({ ...target, kind: 'deceased', detail }));
};
