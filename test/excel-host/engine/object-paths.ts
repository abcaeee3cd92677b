import { HostError, located } from "./host-error";
import type { HostObject } from "./host-object";
import { MethodArguments } from "./method-arguments";
import type { References } from "./references";
import type { ArgumentInfo, ObjectPath, RequestBody } from "./wire-format";

/** Finds the objects of one request. Each path is followed once: `worksheets.add()` must not run once per mention (source: protocol §3). */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();
  /** Reference by path id, for paths whose object is kept. */
  readonly referenceOf = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly references: References,
  ) {}

  /** Null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    // assumed: the code for a path that the request does not hold
    if (!path) throw new HostError("InvalidObjectPath", `path ${id} is not in the request`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  keep(id: number, object: HostObject): void {
    if (!this.referenceOf.has(id)) this.referenceOf.set(id, this.references.keep(object));
  }

  readArguments(info: ArgumentInfo | undefined): MethodArguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    const objects = values.map((_, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? this.resolve(id) : undefined;
    });
    return new MethodArguments(values, objects);
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.root;
      case 3:
        return this.child(path, (parent, args) => parent.getObject(path.Name, args));
      case 4:
        return this.child(path, (parent) => parent.navigate(path.Name));
      case 5:
        return this.child(path, (parent, args) => parent.getObject("GetItem", args));
      case 6:
        this.referenceOf.set(path.Id, path.Name);
        return this.references.find(path.Name);
      case 7:
        return null;
      default:
        // left out: services, which are no part of a workbook (source: protocol §3)
        throw new HostError("InvalidRequest", `object path type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  /** Children of a null object are null objects too (source: protocol §6). */
  private child(path: ObjectPath, step: (parent: HostObject, args: MethodArguments) => HostObject | null): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const args = this.readArguments(path.ArgumentInfo);
    return withLocation(`${parent.className}.${clientName(path.Name || "getItem")}`, () => step(parent, args));
  }
}

/** Runs a member; an error without a place gets this one. */
export function withLocation<Result>(location: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof HostError ? located(error, location) : error;
  }
}

/** "GetRange" as the client names it: "getRange". */
export function clientName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" as it goes over the wire: "Values" (source: protocol §5). */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
