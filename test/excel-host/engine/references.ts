import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that the client asked to keep over several requests. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private minted = 0;

  /** One reference per proxy, never shared: the client removes each at the end of its run (source: protocol §4). */
  keep(object: HostObject): string {
    this.minted += 1;
    const reference = `ref-${this.minted}`;
    this.kept.set(reference, object);
    return reference;
  }

  remove(reference: string): void {
    this.kept.delete(reference);
  }

  find(reference: string): HostObject {
    const object = this.kept.get(reference);
    // source: dts ErrorCodes.invalidReference; assumed: the code for a reference that was given back
    if (!object) throw new HostError("InvalidReference", reference);
    return object;
  }

  /** Everything is forgotten when the workbook is closed. */
  forgetAll(): void {
    this.kept.clear();
  }

  all(): Iterable<HostObject> {
    return this.kept.values();
  }

  get count(): number {
    return this.kept.size;
  }
}
