import { invalidArgument, itemNotFound, UnknownMember } from './hostError';

/** A property with a value. Without `set` it is read-only. */
export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/**
 * The members of one of Microsoft's classes that this host has, under their names on the wire (PascalCase).
 * Members are data, so that a test can hold them against Microsoft's own proxies.
 */
export interface RemoteClass<T> {
  /** Microsoft's class name, for example `Worksheet`. */
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  /** Properties that office.js writes under another name than it reads. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  readonly navigations?: Readonly<Record<string, (target: T) => RemoteObject>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  /** The item with a key, null when there is none. */
  readonly item?: (target: T, key: unknown) => RemoteObject | null;
  readonly items?: (target: T) => readonly RemoteObject[];
  /** What office.js needs to find the object again: its id, name or reference. */
  readonly identity?: (target: T) => Record<string, unknown>;
}

/** An object that the add-in holds a proxy of. */
export interface RemoteObject {
  readonly className: string;
  readonly target: unknown;
  /** The answer of the `…OrNullObject` methods. */
  readonly isNull: boolean;
  /** The name on the wire of a scalar property, null when there is none; case does not matter. */
  scalarName(name: string): string | null;
  scalarNames(): readonly string[];
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  navigate(name: string): { readonly name: string; readonly object: RemoteObject };
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): RemoteObject;
  items(): readonly RemoteObject[] | null;
  identity(): Record<string, unknown>;
}

/** Makes an object of a class. */
export function remote<T>(remoteClass: RemoteClass<T>, target: T): RemoteObject {
  return new ClassInstance(remoteClass, target);
}

class ClassInstance<T> implements RemoteObject {
  readonly isNull = false;

  constructor(
    private readonly remoteClass: RemoteClass<T>,
    readonly target: T,
  ) {}

  get className(): string {
    return this.remoteClass.name;
  }

  scalarName(name: string): string | null {
    return keyOf(this.remoteClass.scalars, name);
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.remoteClass.scalars);
  }

  read(name: string): unknown {
    return this.member(this.remoteClass.scalars, name).value.get(this.target);
  }

  write(name: string, value: unknown): void {
    const read = this.remoteClass.writtenAs?.[name] ?? name;
    const { set } = this.member(this.remoteClass.scalars, read).value;
    if (!set) throw invalidArgument();
    set(this.target, value);
  }

  navigate(name: string): { readonly name: string; readonly object: RemoteObject } {
    const found = this.member(this.remoteClass.navigations ?? {}, name);
    return { name: found.name, object: found.value(this.target) };
  }

  call(name: string, args: readonly unknown[]): unknown {
    return this.member(this.remoteClass.methods ?? {}, name).value(this.target, args);
  }

  item(key: unknown): RemoteObject {
    if (!this.remoteClass.item) throw new UnknownMember(`${this.className}.getItem`);
    const found = this.remoteClass.item(this.target, key);
    if (!found) throw itemNotFound();
    return found;
  }

  items(): readonly RemoteObject[] | null {
    return this.remoteClass.items?.(this.target) ?? null;
  }

  identity(): Record<string, unknown> {
    return this.remoteClass.identity?.(this.target) ?? {};
  }

  private member<M>(members: Readonly<Record<string, M>>, name: string): { name: string; value: M } {
    const key = keyOf(members, name);
    const value = key === null ? undefined : members[key];
    if (key === null || value === undefined) throw new UnknownMember(`${this.className}.${camelCase(name)}`);
    return { name: key, value };
  }
}

/** The object that stands for nothing: all that hangs off it is nothing too. */
export const NULL_OBJECT: RemoteObject = {
  className: 'null object',
  target: null,
  isNull: true,
  scalarName: () => null,
  scalarNames: () => [],
  read: () => null,
  write: () => undefined,
  navigate: (name) => ({ name, object: NULL_OBJECT }),
  call: () => NULL_OBJECT,
  item: () => NULL_OBJECT,
  items: () => null,
  identity: () => ({}),
};

export function isRemoteObject(value: unknown): value is RemoteObject {
  return value === NULL_OBJECT || value instanceof ClassInstance;
}

function keyOf(members: Readonly<Record<string, unknown>>, name: string): string | null {
  if (Object.hasOwn(members, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(members).find((key) => key.toLowerCase() === wanted) ?? null;
}

const camelCase = (name: string): string => name.replace(/^_?[A-Z]/, (first) => first.toLowerCase());
