/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** How one object is reached (source: protocol §3, object path types). */
export interface ObjectPath {
  readonly Id: number;
  /** 1 root, 2 service, 3 method, 4 property, 5 indexer, 6 reference, 7 null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to Arguments: the path id where an argument is an object, 0 for a plain value, nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

/** One thing to be done (source: protocol §3, action types). */
export interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  /** Index into the request's actions; -1 where no action is to blame. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: ResponseError;
  readonly TraceIds?: readonly number[];
}

/** Slot 6 of the web's array, `flags` of the bridge (source: protocol §3, flags). */
export const requestFlags = { write: 1, undoable: 16, delayForCellEdit: 64 } as const;
