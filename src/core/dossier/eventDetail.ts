import { agreementShapes } from './details/agreements';
import { blockShapes } from './details/blocks';
import { contactShapes } from './details/contacts';
import { customerShapes } from './details/customers';
import type { DetailShapes } from './details/detailShapes';
import { day, name, words } from './details/fields';
import { bookShapes } from './details/ledger';
import { reminderShapes } from './details/reminders';
import { type Fields, isFields, type Shape, shapeReader } from './details/shape';
import type { DossierEvent, EventKind } from './event';

const shapes: DetailShapes<DossierEvent> = {
  ...reminderShapes,
  ...bookShapes,
  ...contactShapes,
  ...agreementShapes,
  ...blockShapes,
  ...customerShapes,
  'taken-back': { day, event: name, note: words },
};

/** Every kind of event there is. */
export const eventKinds = Object.keys(shapes) as readonly EventKind[];

type Detail = DossierEvent['detail'];
const readers: ReadonlyMap<
  string,
  { readonly kind: EventKind; readonly read: (fields: Fields) => Detail | null }
> = new Map(
  eventKinds.map((kind) => [kind, { kind, read: shapeReader<Detail>(shapes[kind] as Shape<Detail>) }]),
);

export const isEventKind = (kind: string): kind is EventKind => readers.has(kind);

/**
 * Kind and detail of an event from its JSON, or null when it is damaged. Fields of a later version are left out.
 * The kind is our own text and not that of a cell, of which a long table has one in every row.
 */
export function decodeDetail(
  kind: EventKind,
  json: string,
): { readonly kind: EventKind; readonly detail: Detail } | null {
  const reader = readers.get(kind);
  const fields = parsed(json);
  const detail = reader === undefined || fields === null ? null : reader.read(fields);
  return reader === undefined || detail === null
    ? null
    : { kind: reader.kind, detail: named(detail, fields) };
}

/** Every kind may name the administration, and few events do. */
function named(detail: Detail, fields: Fields | null): Detail {
  const administration = fields?.['administration'];
  if (typeof administration !== 'string' || administration === '') return detail;
  return { ...detail, administration };
}

function parsed(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}
