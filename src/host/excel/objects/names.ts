import { quotedSheetName, rectangleAddress } from '../../workbook/address';
import type { Sheet } from '../../workbook/sheet';
import { done, text } from '../arguments';
import { rangeArgument } from '../rangeObject';
import type { Session } from '../session';
import { itemNotFound } from '../wire/hostError';
import { NULL_OBJECT, type RemoteClass, type RemoteObject } from '../wire/remoteClass';

/** The names of a sheet, or those of the workbook when it is null. */
export interface NamesTarget {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

function find({ session, sheet }: NamesTarget, key: unknown): RemoteObject | null {
  const name = session.workbook.names.find(text(key), sheet?.id ?? null);
  return name ? session.objects.name(name) : null;
}

/** `=Overview!$B$2` for a range; a text is a formula already. */
function formulaOf({ workbook }: Session, reference: unknown): string {
  if (typeof reference === 'string') return reference.startsWith('=') ? reference : `=${reference}`;
  const { area } = rangeArgument(reference);
  const sheet = workbook.sheets.byId(area.sheet);
  if (!sheet) throw itemNotFound();
  const address = rectangleAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quotedSheetName(sheet.name)}!${address}`;
}

export const namesClass: RemoteClass<NamesTarget> = {
  name: 'NamedItemCollection',
  scalars: {},
  item: find,
  items: ({ session, sheet }) =>
    session.workbook.names
      .all()
      .filter(({ scope }) => scope === (sheet?.id ?? null))
      .map((name) => session.objects.name(name)),
  methods: {
    Add: ({ session, sheet }, [name, reference, comment]) => {
      const added = session.workbook.names.add({
        name: text(name),
        formula: formulaOf(session, reference),
        comment: typeof comment === 'string' ? comment : '',
        scope: sheet?.id ?? null,
      });
      return session.objects.name(done(added));
    },
    GetCount: ({ session, sheet }) =>
      session.workbook.names.all().filter(({ scope }) => scope === (sheet?.id ?? null)).length,
    GetItemOrNullObject: (target, [key]) => find(target, key) ?? NULL_OBJECT,
  },
};
