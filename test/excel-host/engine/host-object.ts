import type { MethodArguments } from "./method-arguments";
import type { Json } from "./wire-format";

/** A property of a client class that is plain data. */
export interface Scalar<Target> {
  readonly get: (target: Target) => Json;
  /** Absent where the client class declares the property read-only. */
  readonly set?: (target: Target, value: Json) => void;
}

/**
 * One class of the Office.js client as the simulated Excel answers for it. Names are wire names: the client's, with a capital first letter
 * (source: protocol §5). A member that is not listed is refused.
 */
export interface ClientClass<Target> {
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Properties that are objects; null stands for a null object. */
  readonly navigations?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Methods whose result is an object. */
  readonly objects?: Readonly<Record<string, (target: Target, args: MethodArguments) => HostObject | null>>;
  /** Methods whose result is plain data or nothing. */
  readonly methods?: Readonly<Record<string, (target: Target, args: MethodArguments) => Json | undefined>>;
  /** What `getItem` takes, for items of collections (source: protocol §4). */
  readonly id?: (target: Target) => string;
  readonly items?: (target: Target) => readonly HostObject[];
  /** SetProperty names that differ from the scalar's own. */
  readonly setterNames?: Readonly<Record<string, string>>;
}

/** An object of the simulated Excel as the engine sees it: a class and the part of the workbook that it stands for. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly scalarNames: readonly string[];
  readonly navigationNames: readonly string[];
  readonly id: string | undefined;
  readonly items: readonly HostObject[] | undefined;
  readScalar(name: string): Json;
  writeScalar(name: string, value: Json): void;
  navigate(name: string): HostObject | null;
  getObject(name: string, args: MethodArguments): HostObject | null;
  call(name: string, args: MethodArguments): Json | undefined;
}
