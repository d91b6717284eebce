import { agreementShapes } from './details/agreements';
import { blockShapes } from './details/blocks';
import { contactShapes } from './details/contacts';
import { customerShapes } from './details/customers';
import type { DetailShapes } from './details/detailShapes';
import { bookShapes } from './details/ledger';
import { reminderShapes } from './details/reminders';
import { type Fields, isFields, readShape, type Shape } from './details/shape';
import type { DossierEvent, EventKind } from './event';

const shapes: DetailShapes<DossierEvent> = {
  ...reminderShapes,
  ...bookShapes,
  ...contactShapes,
  ...agreementShapes,
  ...blockShapes,
  ...customerShapes,
};

/** Every kind of event there is. */
export const eventKinds = Object.keys(shapes) as readonly EventKind[];

export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(shapes, kind);

/** Kind and detail of an event from its JSON, or null when it is damaged. Fields of a later version are left out. */
export function decodeDetail(
  kind: EventKind,
  json: string,
): { readonly kind: EventKind; readonly detail: DossierEvent['detail'] } | null {
  const fields = parsed(json);
  const shape = shapes[kind] as Shape<DossierEvent['detail']>;
  const detail = fields === null ? null : readShape<DossierEvent['detail']>(shape, fields);
  return detail === null ? null : { kind, detail };
}

function parsed(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}
