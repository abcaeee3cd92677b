import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { wireName, withLocation } from "./object-paths";
import type { Json, QueryInfo } from "./wire-format";

type Bag = Record<string, Json>;

/** Answers `load`: PascalCase keys, nested objects for navigation properties, `_Items` for collections (source: protocol §5). */
export function answerQuery(object: HostObject, query: QueryInfo): Bag {
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (!object.items) return { ...identity(object), ...project(object, select.length > 0 ? select : ["*"]) };
  const skip = query.Skip ?? 0;
  const items = object.items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const own = select.filter((name) => object.scalarNames.includes(wireName(name)));
  const ofItems = select.filter((name) => !own.includes(name));
  const itemSelect = select.length === 0 ? ["*"] : ofItems;
  return {
    ...(own.length > 0 ? project(object, own) : {}),
    _Items: items.map((item) => ({ ...identity(item), ...project(item, itemSelect) })),
  };
}

/** What the client needs to find the object again: `Id` (source: protocol §4). */
export function identity(object: HostObject): Bag {
  return object.id === undefined ? {} : { Id: object.id };
}

function project(object: HostObject, select: readonly string[]): Bag {
  const bag: Bag = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...rest] = path.split("/");
    const name = wireName(head);
    if (head === "*") for (const scalar of object.scalarNames) bag[scalar] = object.readScalar(scalar);
    else if (object.navigationNames.includes(name)) nested.set(name, [...(nested.get(name) ?? []), rest.join("/") || "*"]);
    else bag[name] = readNamed(object, head, rest);
  }
  for (const [name, paths] of nested) {
    const child = object.navigate(name);
    // Loading every property of a collection below an object means its items.
    bag[name] = child === null ? null : answerQuery(child, { Select: paths.map((path) => path.replace(/^items\//u, "")) });
  }
  return bag;
}

/** The client never checks names; an unknown one reaches the host, which must refuse (source: protocol §5). */
function readNamed(object: HostObject, name: string, rest: readonly string[]): Json {
  if (!object.scalarNames.includes(wireName(name)) || rest.length > 0) {
    // assumed: the code for an unknown name in load
    throw new HostError(
      "InvalidArgument",
      `${object.className} has no property ${[name, ...rest].join("/")}`,
      `${object.className}.${name}`,
    );
  }
  return withLocation(`${object.className}.${name}`, () => object.readScalar(wireName(name)));
}
