/** What a person may do in a drive. */
export type Role = 'write' | 'read';

/** A document library, and who may use it. */
export interface DriveSeed {
  /** As Graph writes it, such as `b!Qm9zdmVsZA`. */
  readonly id: string;
  readonly name: string;
  /** Where a browser opens it; its host gives the files out too. */
  readonly webUrl: string;
  /** By address, in lower case; all others are refused. */
  readonly members: Readonly<Record<string, Role>>;
  /** Folders that lie in it from the beginning. */
  readonly folders: readonly FolderSeed[];
}

/** A folder at the top of a drive. */
interface FolderSeed {
  readonly id: string;
  readonly name: string;
  /** A sharing link that leads to it, as its owner copied it. */
  readonly link: string;
}

/** A file or folder as the stand-in keeps it. Times are UTC, ISO 8601, whole seconds. */
export interface StoredItem {
  readonly id: string;
  readonly drive: string;
  /** Id of the folder it lies in, null for the top of a drive. */
  readonly parent: string | null;
  readonly name: string;
  /** The bytes of a file in base64, null for a folder. */
  readonly content: string | null;
  readonly size: number;
  /** Counts up with each change; part of its eTag. */
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Name and address of who made it. */
  readonly createdBy: { readonly name: string; readonly address: string };
}
