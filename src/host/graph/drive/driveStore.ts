import type { StandInAccount } from '../message';
import { ChangeLog } from './changeLog';
import type { DriveSeed, StoredItem } from './item';

/** SharePoint does not tell capitals from small letters in names. */
const folded = (name: string): string => name.toLowerCase();

/** Graph writes moments without fractions of a second. */
const moment = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Id of the top of a drive. */
export const rootId = (drive: string): string => `01ROOT-${drive}`;

/** Files and folders of the drives, found by id and by name. */
export class DriveStore {
  private items = new Map<string, StoredItem>();
  /** By parent, then by folded name. */
  private children = new Map<string, Map<string, StoredItem>>();
  private made = 0;
  /** In which order everything last changed. */
  readonly log = new ChangeLog();

  constructor(
    private readonly seeds: readonly DriveSeed[],
    private readonly now: () => number,
  ) {
    this.clear();
  }

  /** Everything in it, and how many items were ever made. */
  get contents(): { readonly items: readonly StoredItem[]; readonly made: number } {
    return { items: [...this.items.values()], made: this.made };
  }

  replace(items: readonly StoredItem[], made: number): void {
    this.items = new Map();
    this.children = new Map();
    this.log.restart(this.now());
    for (const item of items) this.keep(item);
    this.made = made;
  }

  /** Only what lies there from the beginning. */
  clear(): void {
    this.replace([], 0);
    for (const { id: drive, folders } of this.seeds) {
      const root = this.fresh(rootId(drive), drive, null, 'root', null, NOBODY);
      for (const { id, name } of folders) this.fresh(id, drive, root.id, name, null, NOBODY);
    }
  }

  get(drive: string, id: string): StoredItem | null {
    const found = this.items.get(id);
    return found?.drive === drive ? found : null;
  }

  child(parent: StoredItem, name: string): StoredItem | null {
    return this.children.get(parent.id)?.get(folded(name)) ?? null;
  }

  /** What lies in a folder, by name. */
  inside(parent: StoredItem): readonly StoredItem[] {
    const all = [...(this.children.get(parent.id)?.values() ?? [])];
    return all.sort((one, other) => (folded(one.name) < folded(other.name) ? -1 : 1));
  }

  count(parent: StoredItem): number {
    return this.children.get(parent.id)?.size ?? 0;
  }

  /** A new file or folder; `content` is null for a folder. */
  add(
    parent: StoredItem,
    name: string,
    content: Uint8Array | null,
    by: Pick<StandInAccount, 'name' | 'address'>,
  ): StoredItem {
    this.made += 1;
    const id = `01ITEM${String(this.made).padStart(8, '0')}`;
    return this.fresh(id, parent.drive, parent.id, name, content, { name: by.name, address: by.address });
  }

  /** Other bytes for a file. */
  overwrite(item: StoredItem, content: Uint8Array): StoredItem {
    const { length: size } = content;
    const version = item.version + 1;
    return this.keep({ ...item, content: base64(content), size, version, changedAt: moment(this.now()) });
  }

  /** The server goes over a new file once more, and its eTag changes without anybody having touched it. */
  settle(item: StoredItem): void {
    this.keep({ ...item, version: item.version + 1 });
  }

  remove(item: StoredItem): void {
    for (const child of this.inside(item)) this.remove(child);
    this.log.removed(item, this.above(item));
    this.items.delete(item.id);
    if (item.parent !== null) this.children.get(item.parent)?.delete(folded(item.name));
  }

  /** The folders that an item lies in, the nearest first. */
  above(item: StoredItem): readonly StoredItem[] {
    const parent = item.parent === null ? undefined : this.items.get(item.parent);
    return parent === undefined ? [] : [parent, ...this.above(parent)];
  }

  private fresh(
    id: string,
    drive: string,
    parent: string | null,
    name: string,
    content: Uint8Array | null,
    createdBy: StoredItem['createdBy'],
  ): StoredItem {
    const at = moment(this.now());
    const size = content?.length ?? 0;
    const bytes = content === null ? null : base64(content);
    return this.keep({
      id,
      drive,
      parent,
      name,
      content: bytes,
      size,
      version: 1,
      createdAt: at,
      changedAt: at,
      createdBy,
    });
  }

  private keep(item: StoredItem): StoredItem {
    this.items.set(item.id, item);
    this.log.changed(item.id);
    if (item.parent !== null) {
      const siblings = this.children.get(item.parent) ?? new Map<string, StoredItem>();
      siblings.set(folded(item.name), item);
      this.children.set(item.parent, siblings);
    }
    return item;
  }
}

const NOBODY = { name: 'SharePoint', address: '' };

/** Bytes as base64, in parts: a call takes only so many arguments. */
const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
};

/** The bytes of a file. */
export const bytesOf = ({ content }: StoredItem): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(content ?? ''), (character) => character.charCodeAt(0));
