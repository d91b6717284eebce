import type { DefinedName } from '../../workbook/nameList';
import { text } from '../arguments';
import type { Session } from '../session';
import { itemNotFound } from '../wire/hostError';
import { NULL_OBJECT, type RemoteClass, type RemoteObject } from '../wire/remoteClass';

/** A name as the add-in holds it: by its text and scope, since what it stands for changes. */
export interface NameTarget {
  readonly session: Session;
  readonly name: string;
  readonly scope: string | null;
}

function nameOf({ session, name, scope }: NameTarget): DefinedName {
  const found = session.workbook.names.find(name, scope);
  if (!found) throw itemNotFound();
  return found;
}

function range(target: NameTarget): RemoteObject | null {
  const area = target.session.workbook.names.areaOf(nameOf(target));
  return area && target.session.objects.range(area);
}

export const nameClass: RemoteClass<NameTarget> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (target) => nameOf(target).formula,
      set: (target, formula) => target.session.workbook.names.setFormula(nameOf(target), text(formula)),
    },
    Value: { get: (target) => nameOf(target).formula.slice(1) },
    Type: { get: (target) => (target.session.workbook.names.areaOf(nameOf(target)) ? 'Range' : 'String') },
    Comment: { get: (target) => nameOf(target).comment },
    Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    Visible: { get: () => true },
  },
  methods: {
    GetRange: (target) => {
      const found = range(target);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: (target) => range(target) ?? NULL_OBJECT,
    Delete: (target) => target.session.workbook.names.remove(nameOf(target)),
  },
};
