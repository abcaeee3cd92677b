import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { clientName, withLocation, type ObjectPaths } from "./object-paths";
import { answerQuery, identity } from "./query";
import type { References } from "./references";
import type { Action, Json } from "./wire-format";

/** Carries out one action and gives its result. */
export function runAction(action: Action, paths: ObjectPaths, references: References): Json {
  // Trace names no object.
  if (action.ActionType === 5) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case 1:
      return instantiate(object, action.ObjectPathId, paths);
    case 2:
      return object === null
        ? null
        : { ...instantiateBag(object, action.ObjectPathId, paths), ...answerQuery(object, action.QueryInfo ?? {}) };
    case 3:
      return callMethod(action, object, paths, references);
    case 4:
      return setProperty(action, object, paths);
    default:
      // left out: the kinds of actions that Excel.run does not send (source: protocol §3)
      throw new HostError("InvalidRequest", `action type ${action.ActionType}`);
  }
}

function instantiate(object: HostObject | null, pathId: number, paths: ObjectPaths): Json {
  return object === null ? null : instantiateBag(object, pathId, paths);
}

function instantiateBag(object: HostObject, pathId: number, paths: ObjectPaths): Record<string, Json> {
  const reference = paths.referenceOf.get(pathId);
  return { ...identity(object), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function callMethod(action: Action, object: HostObject | null, paths: ObjectPaths, references: References): Json {
  if (action.Name === "_KeepReference") {
    if (object) paths.keep(action.ObjectPathId, object);
    return null;
  }
  const args = paths.readArguments(action.ArgumentInfo);
  if (action.Name === "_RemoveReference") {
    references.remove(args.text(0));
    return null;
  }
  const existing = demandObject(object);
  return withLocation(`${existing.className}.${clientName(action.Name)}`, () => existing.call(action.Name, args) ?? null);
}

function setProperty(action: Action, object: HostObject | null, paths: ObjectPaths): Json {
  const existing = demandObject(object);
  const value = paths.readArguments(action.ArgumentInfo).json(0);
  withLocation(`${existing.className}.${clientName(action.Name)}`, () => existing.writeScalar(action.Name, value));
  return null;
}

function demandObject(object: HostObject | null): HostObject {
  // assumed: what Excel answers to a change of a null object
  if (object === null) throw new HostError("InvalidOperation", "the object is a null object");
  return object;
}
