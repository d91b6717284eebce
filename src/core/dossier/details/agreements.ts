import type { AgreementEvent, Instalment } from '../events/agreements';
import type { DetailShapes } from './detailShapes';
import { day, dayOrNull, debt, debtOrNull, listOf, text, textOrNull, words } from './fields';
import { type Field, hasShape } from './shape';

const isInstalments = listOf(hasShape<Instalment>({ day, amount: debt }));

/** At least one instalment, and each later than the one before. */
const instalments: Field<readonly Instalment[]> = {
  check: (value): value is readonly Instalment[] =>
    isInstalments(value) &&
    value.length > 0 &&
    value.every((one, place) => place === 0 || one.day > (value[place - 1]?.day ?? one.day)),
};

export const agreementShapes: DetailShapes<AgreementEvent> = {
  promise: { day, promised: day, amount: debtOrNull, answers: textOrNull, note: words },
  'promise-withdrawn': { day, note: words },
  plan: { day, currency: text, instalments, note: words },
  'plan-cancelled': { day, note: words },
  'direct-debit': { day, collected: dayOrNull, note: words },
  returned: { day, note: words },
};
