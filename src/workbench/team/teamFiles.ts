import type { StoredItem } from '../../host/graph/drive/item';

/** A file of the team folder, as far as a person wants to know. */
export interface TeamFile {
  readonly path: string;
  /** Name of who wrote it, and when (UTC, ISO 8601). */
  readonly who: string;
  readonly at: string;
  readonly meaning:
    | {
        readonly kind: 'claim';
        readonly of: string;
        readonly number: number;
        readonly customer: string;
        readonly open: boolean;
      }
    | { readonly kind: 'takeover'; readonly customer: string }
    | { readonly kind: 'entry'; readonly sent: number; readonly notSent: number; readonly events: number }
    | { readonly kind: 'other' };
}

interface Listed {
  readonly path: string;
  readonly item: StoredItem;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Content of a file as an object; empty for what is none. */
function contentOf({ content }: StoredItem): Record<string, unknown> {
  try {
    const bytes = Uint8Array.from(atob(content ?? ''), (character) => character.charCodeAt(0));
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}

/** What lies in the team folder, the latest first. */
export function teamFiles(files: readonly Listed[]): readonly TeamFile[] {
  const contents = new Map(files.map(({ path, item }) => [path, contentOf(item)]));
  const ends = files
    .filter(({ path }) => path.startsWith('events/'))
    .flatMap(({ path }) => listOf(contents.get(path)?.['ends']).filter(isObject));
  const ended = new Set(ends.map((end) => `claims/${end['of']}-${end['number']}.json`));
  const labelOf = (path: string): string => String(contents.get(path)?.['label'] ?? '');

  const meaningOf = (path: string): TeamFile['meaning'] => {
    const content = contents.get(path) ?? {};
    const [, of, number, takeover] = /^claims\/([0-9a-f]+)-(\d+)(-takeover)?\.json$/.exec(path) ?? [];
    if (of !== undefined && takeover !== undefined) {
      return { kind: 'takeover', customer: labelOf(path.replace('-takeover', '')) };
    }
    if (of !== undefined) {
      const open = !ended.has(path);
      return { kind: 'claim', of, number: Number(number), customer: labelOf(path), open };
    }
    if (!path.startsWith('events/')) return { kind: 'other' };
    const states = listOf(content['ends'])
      .filter(isObject)
      .map(({ state }) => state);
    const sent = states.filter((state) => state === 'sent').length;
    const events = listOf(content['mails'])
      .filter(isObject)
      .reduce((sum, mail) => sum + listOf(mail['events']).length, 0);
    return { kind: 'entry', sent, notSent: states.length - sent, events };
  };

  return files
    .map(({ path, item }) => ({
      path,
      who: item.createdBy.name,
      at: item.createdAt,
      meaning: meaningOf(path),
    }))
    .sort((one, other) =>
      one.at === other.at ? (one.path < other.path ? -1 : 1) : one.at < other.at ? 1 : -1,
    );
}
