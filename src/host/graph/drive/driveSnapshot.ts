import { fail, ok, type Result } from '../../../core/index';
import type { StoredItem } from './item';

/** The drives as they are kept between visits. */
export interface DriveSnapshot {
  readonly version: 1;
  /** Items ever made: the next id. */
  readonly made: number;
  readonly items: readonly StoredItem[];
}

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string';
const textOrNull: Check = (value) => value === null || typeof value === 'string';
const count: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const moment: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shape: Record<keyof StoredItem, Check> = {
  id: text,
  drive: text,
  parent: textOrNull,
  name: text,
  content: (value) => value === null || (typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value)),
  size: count,
  version: count,
  createdAt: moment,
  changedAt: moment,
  createdBy: (value) => {
    const { name, address } = isObject(value) ? value : {};
    return text(name) && text(address);
  },
};

/** Reads a snapshot; the error names the first thing that is wrong, such as `items[3].name`. */
export function readDriveSnapshot(json: unknown): Result<DriveSnapshot, string> {
  const { version, made, items } = isObject(json) ? json : {};
  if (version !== 1) return fail('version');
  if (typeof made !== 'number' || !count(made)) return fail('made');
  if (!Array.isArray(items)) return fail('items');
  for (const [index, item] of items.entries()) {
    if (!isObject(item)) return fail(`items[${index}]`);
    const wrong = Object.entries(shape).find(([name, check]) => !check(item[name]));
    if (wrong) return fail(`items[${index}].${wrong[0]}`);
  }
  return ok({ version: 1, made, items: items as unknown as StoredItem[] });
}
