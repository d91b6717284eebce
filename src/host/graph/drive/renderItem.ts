import type { Removed } from './changeLog';
import type { DriveSeed, StoredItem } from './item';

const DOWNLOAD = '@microsoft.graph.downloadUrl';

/** Names that `$select` may have. */
export const itemFields: readonly string[] = [
  'id',
  'name',
  'size',
  'eTag',
  'webUrl',
  'createdDateTime',
  'lastModifiedDateTime',
  'createdBy',
  'parentReference',
  'file',
  'folder',
  'deleted',
  DOWNLOAD,
];

/** What a rendered item needs beside itself. */
export interface ItemFacts {
  readonly seed: Pick<DriveSeed, 'webUrl'>;
  /** How many lie in it. */
  readonly children: number;
  /** Where its bytes can be had without a token. */
  readonly download: string;
}

/** An item as Graph answers it: as selected, and the download address of a file where all or it was asked for. */
export function renderItem(
  item: StoredItem,
  { seed, children, download }: ItemFacts,
  select: ReadonlySet<string> | null,
): object {
  const { id, drive, parent, name, content, size, version, createdAt, changedAt, createdBy } = item;
  const isFile = content !== null;
  const all: Record<string, unknown> = {
    ...(isFile ? { [DOWNLOAD]: download } : {}),
    id,
    name,
    size,
    eTag: `"{${id}},${version}"`,
    webUrl: parent === null ? seed.webUrl : `${seed.webUrl}/${encodeURIComponent(name)}`,
    createdDateTime: createdAt,
    lastModifiedDateTime: changedAt,
    createdBy: { user: { displayName: createdBy.name, email: createdBy.address } },
    parentReference: { driveId: drive, driveType: 'documentLibrary', ...(parent ? { id: parent } : {}) },
    ...(isFile ? { file: { mimeType: 'application/octet-stream' } } : { folder: { childCount: children } }),
    ...(parent === null ? { root: {} } : {}),
  };
  const chosen = Object.entries(all).filter(([field]) => select === null || select.has(field));
  return { '@odata.etag': `"{${id}},${version}"`, ...Object.fromEntries(chosen) };
}

/** What changes tell of an item that is gone: OneDrive for Business leaves its name out. */
export const renderRemoved = ({ id, drive, isFolder, above }: Removed): object => ({
  id,
  parentReference: { driveId: drive, ...(above[0] === undefined ? {} : { id: above[0] }) },
  ...(isFolder ? { folder: { childCount: 0 } } : { file: {} }),
  deleted: { state: 'deleted' },
});
