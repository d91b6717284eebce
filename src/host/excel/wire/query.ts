import type { QueryInfo } from './protocol';
import type { RemoteObject } from './remoteClass';

type Loaded = Record<string, unknown>;

/** Answers a `load`: the asked properties under their names on the wire; null for a null object. */
export function query(object: RemoteObject, info: QueryInfo): Loaded | null {
  if (object.isNull) return null;
  const asked = info.Select?.length ? info.Select : null;
  const items = object.items();
  if (!items) return loadObject(object, asked);
  return loadCollection(object, items, asked, info);
}

function loadCollection(
  collection: RemoteObject,
  all: readonly RemoteObject[],
  asked: readonly string[] | null,
  { Skip = 0, Top = Infinity }: QueryInfo,
): Loaded {
  const loaded: Loaded = collection.identity();
  const ofItems: string[] = [];
  let wantsItems = asked === null;
  // office.js strips `items/`: names of the collection itself win, the others are the items'.
  for (const name of asked ?? []) {
    const own = collection.scalarName(name);
    if (own) loaded[own] = collection.read(own);
    else if (/^items$/i.test(name)) wantsItems = true;
    else if (!/^isNullObject$/i.test(name)) ofItems.push(name.replace(/^items\//i, ''));
  }
  if (wantsItems || ofItems.length > 0) {
    const chosen = all.slice(Skip, Skip + Top);
    Object.assign(loaded, { _Items: chosen.map((item) => query(item, { Select: ofItems })) });
  }
  return loaded;
}

function loadObject(object: RemoteObject, asked: readonly string[] | null): Loaded {
  const loaded: Loaded = object.identity();
  const further = new Map<string, string[]>();
  for (const name of asked ?? object.scalarNames()) {
    const [head = '', ...rest] = name.split('/');
    if (/^isNullObject$/i.test(head)) continue;
    if (head === '*') for (const each of object.scalarNames()) loaded[each] = object.read(each);
    else if (rest.length === 0 && object.scalarName(head))
      loaded[object.scalarName(head) ?? head] = object.read(head);
    else further.set(head, [...(further.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  for (const [head, names] of further) {
    const next = object.navigate(head);
    loaded[next.name] = query(next.object, { Select: names });
  }
  return loaded;
}
