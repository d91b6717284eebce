/** The rich-API messages of office.js, as far as the host reads them. */

/** Arguments with the objects among them given by path number; 0 stands for a plain value. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly PathIds[];
}
export type PathIds = number | null | readonly PathIds[];

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** How to get an object: by a member of its parent, by a reference handed out, or as a service. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryAsJson: 7 } as const;

/** What to load: property names, `format/fill/color` for those of an object further on; none = all scalars. */
export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  readonly Results: ActionResult[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    /** Index of the failing action: office.js finds the statement from it. */
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** A message of the add-in to the host over the bridge. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: RequestBody | string };
}

/** A message to the add-in that answers nothing: events and function calls. */
export interface GenericEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}
