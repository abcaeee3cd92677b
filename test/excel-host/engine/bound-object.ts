import { HostError } from "./host-error";
import type { ClientClass, HostObject } from "./host-object";
import type { MethodArguments } from "./method-arguments";
import type { Json } from "./wire-format";

/** A client class bound to one part of the workbook. */
export class BoundObject<Target> implements HostObject {
  constructor(
    readonly className: string,
    private readonly definition: ClientClass<Target>,
    readonly target: Target,
  ) {}

  get scalarNames(): readonly string[] {
    return Object.keys(this.definition.scalars ?? {});
  }

  get navigationNames(): readonly string[] {
    return Object.keys(this.definition.navigations ?? {});
  }

  get id(): string | undefined {
    return this.definition.id?.(this.target);
  }

  get items(): readonly HostObject[] | undefined {
    return this.definition.items?.(this.target);
  }

  readScalar(name: string): Json {
    return this.demand(this.definition.scalars?.[name], name).get(this.target);
  }

  writeScalar(name: string, value: Json): void {
    const scalar = this.demand(this.definition.scalars?.[this.definition.setterNames?.[name] ?? name], name);
    // assumed: the code for setting what is only read; the client itself does not let it happen
    if (!scalar.set) throw new HostError("InvalidArgument", `${this.className}.${name} is read-only`);
    scalar.set(this.target, value);
  }

  navigate(name: string): HostObject | null {
    return this.demand(this.definition.navigations?.[name], name)(this.target);
  }

  getObject(name: string, args: MethodArguments): HostObject | null {
    return this.demand(this.definition.objects?.[name], name)(this.target, args);
  }

  call(name: string, args: MethodArguments): Json | undefined {
    return this.demand(this.definition.methods?.[name], name)(this.target, args);
  }

  private demand<Member>(member: Member | undefined, name: string): Member {
    // left out: members that no test asked for yet
    if (member === undefined) throw new HostError("ApiNotFound", `${this.className}.${name} is not simulated`);
    return member;
  }
}
