import type { CustomerEvent } from '../events/customers';
import type { DetailShapes } from './detailShapes';
import { day, dayOrNull, name, text, textOrNull, words } from './fields';

export const customerShapes: DetailShapes<CustomerEvent> = {
  insolvency: { day, kind: name, date: day, officer: textOrNull, claimFiled: dayOrNull, note: words },
  deceased: { day, date: day, contact: textOrNull, note: words },
  owner: { day, owner: text },
  erased: { day, administration: words },
};
