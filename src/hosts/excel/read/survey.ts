import { isOwnName, ownNamePrefix } from "../../../core/plan/ownership";
import type { CellArea } from "../../../core/sheet/cell-position";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";
import { areaOf, usedAreaOf } from "../addresses";
import { isTooMuch } from "../office-errors";
import type { Work } from "../requests";
import { stateNamespace } from "../state-part";
import { type BlockValues, blockProperties, blockValues } from "./block-values";
import type { Memory } from "./memory";
import { askForFormats } from "./own-formats";
import { surveyedSheets, windowsOf } from "./windows";

/** A sheet as the first look shows it. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly standardHeight: number;
  readonly locked: boolean;
  readonly ownKey: string | null;
  /** The area that holds anything; null for a blank sheet. */
  readonly used: CellArea | null;
  /** What of it came with the first look. */
  readonly window: { readonly area: CellArea; readonly block: BlockValues } | null;
  /** The ids of conditional formats with a formula. */
  readonly formats: readonly string[];
}

/** The workbook as the first look shows it. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly readOnly: boolean;
  readonly structureLocked: boolean;
  /** The custom XML parts in our namespace. */
  readonly stateParts: readonly string[];
}

/** What was queued about the cells of one sheet. */
interface Look {
  readonly used: Excel.Range;
  /** Null where only its extent was asked for. */
  readonly window: Excel.Range | null;
  readonly formats: Excel.ConditionalFormatCollection;
}

const visibilities: Readonly<Record<string, SheetSnapshot["visibility"]>> = { Hidden: "hidden", VeryHidden: "very-hidden" };

/** One request for a workbook of up to 32 sheets, and one more for every further 32. */
export async function surveyWorkbook(work: Work, memory: Memory): Promise<Survey> {
  try {
    return await survey(work, windowsOf(memory, work.limits.blockBytes));
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return survey(work, null);
  }
}

/** @param windows what to read of each sheet by its position; null for its extent only */
async function survey(work: Work, windows: readonly string[] | null): Promise<Survey> {
  work.proceed();
  const { workbook } = work.context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const { worksheets } = workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/standardHeight,items/protection/protected,items/names/items/name,items/names/items/comment",
  );
  const parts = workbook.customXmlParts.getByNamespace(stateNamespace);
  parts.load("items/id");
  const looks = chain(worksheets, surveyedSheets).map((sheet, index) => look(sheet, windows?.[index] ?? null));
  await work.send();
  const items = worksheets.items;
  const later = await surveyLater(work, items.slice(looks.length), windows === null ? null : (windows.at(-1) ?? null));
  return {
    sheets: items.flatMap((sheet, index) => {
      const seen = [...looks, ...later][index];
      return seen ? [surveyed(sheet, seen)] : [];
    }),
    readOnly: workbook.readOnly,
    structureLocked: workbook.protection.protected,
    stateParts: parts.items.map(({ id }) => id),
  };
}

/** The first sheets in the order of their tabs, before anybody knows how many there are: null objects after the last. */
function chain(worksheets: Excel.WorksheetCollection, length: number): Excel.Worksheet[] {
  const sheets = [worksheets.getFirst(false)];
  while (sheets.length < length) {
    const last = sheets.at(-1);
    if (!last) break;
    sheets.push(last.getNextOrNullObject(false));
  }
  return sheets;
}

/** Sheets beyond the first, now known by their names. */
async function surveyLater(work: Work, sheets: readonly Excel.Worksheet[], window: string | null): Promise<Look[]> {
  const next = sheets.slice(0, surveyedSheets);
  if (next.length === 0) return [];
  work.proceed();
  const looks = next.map(({ name }) => look(work.context.workbook.worksheets.getItem(name), window));
  await work.send();
  return [...looks, ...(await surveyLater(work, sheets.slice(surveyedSheets), window))];
}

function look(sheet: Excel.Worksheet, window: string | null): Look {
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const seen = window === null ? null : used.getIntersectionOrNullObject(window).load(blockProperties);
  return { used, window: seen, formats: askForFormats(sheet) };
}

function surveyed(sheet: Excel.Worksheet, { used, window, formats }: Look): SurveyedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? "visible",
    standardHeight: sheet.standardHeight,
    locked: sheet.protection.protected,
    ownKey: ownKeyOf(sheet.names.items),
    used: used.isNullObject ? null : usedAreaOf(used.address),
    window: seenOf(window),
    formats: formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id),
  };
}

/** Where another program dropped the comment, the name still tells the kind. */
function ownKeyOf(names: readonly Excel.NamedItem[]): string | null {
  const own = names.find(({ name }) => isOwnName(localName(name)));
  if (!own) return null;
  return own.comment === "" ? localName(own.name).slice(ownNamePrefix.length) : own.comment;
}

function seenOf(window: Excel.Range | null): SurveyedSheet["window"] {
  if (!window || window.isNullObject) return null;
  const [area, block] = [areaOf(window.address), blockValues(window)];
  return area && block ? { area, block } : null;
}

/** A name of a sheet's own may come with the sheet before it. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf("!") + 1);
}
