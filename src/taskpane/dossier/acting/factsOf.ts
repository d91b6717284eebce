import { dayOfIso, type NewFact, ok, type Result } from '../../../core/index';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';
import { debitFacts, disputeFacts, planFacts, promiseFacts } from './agreementFacts';
import { deathFacts, handoverFacts, holdFacts, insolvencyFacts } from './blockFacts';
import type { Draft } from './draft';
import { type Acting, type DraftProblem, type Make, remark, unread } from './making';

/**
 * What a person filled in as the facts that are filed, one for each item that it reaches; nothing is judged but that it
 * can be read, and what only several items together can have wrong.
 */
export function factsOf(
  action: DossierAction,
  draft: Draft,
  acting: Acting,
): Result<readonly NewFact[], readonly DraftProblem[]> {
  const { customer, items } = acting;
  if (items !== null && items.length === 0) return unread('no-item', 'items');
  const made = makers[action](draft, acting);
  if (!made.ok) return made;
  const targets = items === null ? [''] : items.map(({ key }) => key);
  return ok(targets.flatMap((item, place) => made.value({ item, customer }, place) ?? []));
}

const makers: Readonly<Record<DossierAction, Make>> = {
  note: remark('note', { answers: null }),
  call: ({ note, with: person }, { today: day }) =>
    ok((target) => ({
      ...target,
      kind: 'call',
      detail: { day, level: null, with: person.trim(), note: note.trim() },
    })),
  appointment: ({ day: iso, note, owner }, { today: day }) => {
    const due = dayOfIso(iso);
    if (due === null) return unread('day-missing', 'day');
    return ok((target) => ({
      ...target,
      kind: 'task',
      detail: { day, task: 'call', due, owner: owner.trim(), note: note.trim() },
    }));
  },
  promise: promiseFacts,
  dispute: disputeFacts,
  plan: planFacts,
  hold: holdFacts,
  paid: remark('paid-by-hand'),
  owner: ({ owner }, { today: day }) =>
    ok((target) => ({ ...target, kind: 'owner', detail: { day, owner: owner.trim() } })),
  'direct-debit': debitFacts,
  handover: handoverFacts,
  insolvency: insolvencyFacts,
  'insolvency-changed': insolvencyFacts,
  deceased: deathFacts,
  'deceased-changed': deathFacts,
  'promise-withdrawn': remark('promise-withdrawn'),
  'dispute-resolved': ({ outcome, note }, { today: day }) =>
    ok((target) => ({ ...target, kind: 'dispute-resolved', detail: { day, outcome, note: note.trim() } })),
  'plan-cancelled': remark('plan-cancelled'),
  release: remark('release', { from: 'hold' }),
  'not-paid': remark('release', { from: 'paid-by-hand' }),
  returned: remark('returned'),
  'debit-ended': remark('release', { from: 'direct-debit' }),
  'handover-ended': remark('release', { from: 'handover' }),
  'insolvency-ended': remark('release', { from: 'insolvency' }),
  'deceased-ended': remark('release', { from: 'deceased' }),
};
