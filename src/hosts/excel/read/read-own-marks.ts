import { RefusalError } from "../../../app/ports";
import { refusalOf } from "../office-errors";
import type { Work } from "../requests";
import type { Memory } from "./memory";
import { type AskedFormat, type FormulaFormat, askForFormat, askForFormats, formulaFormat } from "./own-formats";

/** Conditional formats with a formula, by sheet. Those known not to be ours are left out. */
export type FormatsBySheet = ReadonlyMap<string, readonly FormulaFormat[]>;

/** What was queued about the conditional formats of a sheet. */
export interface AskedFormats {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly listed: Excel.ConditionalFormatCollection;
  readonly known: readonly AskedFormat[];
}

/**
 * The conditional formats that are or may be ours on some sheets: one request where the last reading knows them, a second one for those that came
 * since. Throws RefusalError for a sheet that is gone.
 */
export async function readFormats(work: Work, sheets: readonly string[], memory: Memory): Promise<FormatsBySheet> {
  try {
    const asked = askForKnown(work, sheets, memory);
    await work.send();
    return await completeFormats(work, asked, memory);
  } catch (error) {
    // A format that was known is gone: ask without knowing any.
    if (refusalOf(error).id !== "changed-underneath" || memory.formats.size === 0) throw error;
    return readFormats(work, sheets, { ...memory, formats: new Map() });
  }
}

/** Queues the ids of all formats, and all about those known to be ours. */
export function askForKnown({ context }: Work, sheets: readonly string[], memory: Memory): AskedFormats[] {
  return sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    const listed = askForFormats(sheet);
    const own = [...(memory.formats.get(name) ?? [])].filter(([, isOwn]) => isOwn);
    return { name, sheet, listed, known: own.map(([id]) => askForFormat(listed.getItem(id))) };
  });
}

/** Asks for the formats that nothing was known of. */
export async function completeFormats(work: Work, asked: readonly AskedFormats[], memory: Memory): Promise<FormatsBySheet> {
  const unknown = asked.flatMap(({ name, sheet, listed }) => {
    if (sheet.isNullObject) throw new RefusalError({ id: "sheet-missing", sheet: name, sheets: [] });
    const customs = listed.items.filter(({ type, id }) => type === "Custom" && memory.formats.get(name)?.has(id) !== true);
    return customs.map((format) => ({ name, asked: askForFormat(format) }));
  });
  if (unknown.length > 0) await work.send();
  return new Map(
    asked.map(({ name, known }) => {
      const others = unknown.filter((format) => format.name === name).map((format) => format.asked);
      return [name, [...known, ...others].map(formulaFormat)];
    }),
  );
}
