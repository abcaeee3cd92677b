import type { Sheet } from "../sheet";
import { mapReferences } from "./tokens";

/** True where a formula uses a name that nothing has: Excel shows #NAME? then, as for a text that was taken for a formula. */
export function hasUnknownName(formula: string, sheet: Sheet): boolean {
  const bare = mapReferences(formula.replace(/"(?:[^"]|"")*"/gu, "0"), () => "0").replace(/#[A-Z/0!?]+/gu, "0");
  const names = bare.match(/(?<![\p{L}\p{N}_.])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(!])/gu) ?? [];
  const known = new Set(
    sheet.workbook.names.filter(({ scope }) => scope === null || scope === sheet).map(({ name }) => name.toLowerCase()),
  );
  return names.some((name) => !/^(?:true|false)$/iu.test(name) && !known.has(name.toLowerCase()));
}
