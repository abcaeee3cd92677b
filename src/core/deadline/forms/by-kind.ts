import { firstNumber, firstYear } from "../number-signs";

/** Forms by the kind of word they can begin with (see `Words.kind`), in the order given. Y stands for a year, N for any other number. */
export function byKind<Form>(forms: readonly (readonly [begins: string, form: Form])[]): ReadonlyMap<number, readonly Form[]> {
  const all = new Map<number, Form[]>();
  for (const [begins, form] of forms) {
    for (const sign of begins) {
      const kind = sign === "N" ? firstNumber : sign === "Y" ? firstYear : sign.charCodeAt(0);
      all.set(kind, [...(all.get(kind) ?? []), form]);
    }
  }
  return all;
}
