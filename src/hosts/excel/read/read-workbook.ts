import { type ReadRequest, RefusalError } from "../../../app/ports";
import type { DateSystem } from "../../../core/calendar/excel-serial";
import type { WorkbookSnapshot } from "../../../core/sheet/sheet-snapshot";
import type { Work } from "../requests";
import { stateTextOf } from "../state-part";
import { blockBytes, inRequests } from "./blocks";
import { dateSystemShown } from "./date-system";
import type { Memory } from "./memory";
import { askForFonts, fontBytes } from "./mixed-fonts";
import { type AskedFormat, askForFormat, formulaFormat } from "./own-formats";
import { readBlocks } from "./sheet-parts";
import { SheetReading } from "./sheet-reading";
import { isWithinReach } from "./within-reach";
import { type Survey, type SurveyedSheet, surveyWorkbook } from "./survey";

/** A workbook as it was read, and what that leaves for the next time. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly memory: Memory;
  readonly readOnly: boolean;
  /** True where Excel's own undo list was emptied by it. */
  readonly clearedUndo: boolean;
}

/**
 * Reads a workbook: in one request where its sheets lie, what they say and what we remember, in a second one what can only be asked for then (merged
 * areas, sizes, marks). Sheets that outgrow the first look take further requests by their size. Writes nothing.
 */
export async function readWorkbook(work: Work, memory: Memory, request: ReadRequest): Promise<Reading> {
  const survey = await surveyWorkbook(work, memory);
  const readings = wanted(survey, request).map((sheet) => new SheetReading(sheet));
  const besides = new Besides(work, survey);
  const blocks = readings.flatMap((reading) => reading.missing(memory.extents.get(reading.surveyed.name)));
  const ask = (): void => {
    besides.ask();
    for (const reading of readings) {
      reading.forgetAsked();
      reading.ask(work);
    }
  };
  if (blocks.length === 0) {
    work.proceed();
    ask();
    await work.send();
  } else {
    for (const { sheet, area, block } of await readBlocks(work, blocks, ask)) {
      readings.find(({ surveyed }) => surveyed.name === sheet)?.add(area, block);
    }
  }
  await askAgain(work, readings);
  return readingOf(survey, readings, besides);
}

/** What the blocks made it possible to ask for, and fonts that a whole column does not tell. */
async function askAgain(work: Work, readings: readonly SheetReading[]): Promise<void> {
  if (readings.some(({ isOpen }) => isOpen)) {
    work.proceed();
    for (const reading of readings) reading.ask(work);
    await work.send();
  }
  const columns = readings.flatMap((reading) =>
    reading.takeMixedColumns().map(({ area }) => ({ reading, area, bytes: (area.lastRow - area.firstRow + 1) * fontBytes })),
  );
  for (const request of inRequests(columns, blockBytes)) {
    work.proceed();
    for (const { reading, area } of request) reading.addFonts(askForFonts(work, reading.surveyed.name, area));
    await work.send();
  }
}

function wanted({ sheets }: Survey, request: ReadRequest): SurveyedSheet[] {
  if (request.sheets === "all") return sheets.filter(isWithinReach);
  const names = request.sheets;
  const missing = names.find((name) => !sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new RefusalError({ id: "sheet-missing", sheet: missing, sheets: sheets.map(({ name }) => name) });
  return sheets.filter(({ name, ownKey }) => ownKey !== null || names.includes(name)).filter(isWithinReach);
}

/** What is asked for with the second request besides the sheets' own: the state, and conditional formats with a formula. */
class Besides {
  private readonly formats: { readonly sheet: string; readonly asked: AskedFormat }[] = [];
  private state: OfficeExtension.ClientResult<string> | null = null;

  constructor(
    private readonly work: Work,
    private readonly survey: Survey,
  ) {}

  get statePart(): string | null {
    return this.survey.stateParts[0] ?? null;
  }

  ask(): void {
    const { workbook } = this.work.context;
    this.formats.length = 0;
    if (this.statePart !== null) this.state = workbook.customXmlParts.getItem(this.statePart).getXml();
    for (const { name, formats } of this.survey.sheets) {
      if (formats.length === 0) continue;
      const collection = workbook.worksheets.getItem(name).getRange().conditionalFormats;
      for (const id of formats) this.formats.push({ sheet: name, asked: askForFormat(collection.getItem(id)) });
    }
  }

  get stateText(): string | null {
    return this.state ? stateTextOf(this.state.value) : null;
  }

  knownFormats(): Map<string, Map<string, boolean>> {
    const known = new Map<string, Map<string, boolean>>();
    for (const { sheet, asked } of this.formats) {
      const { id, own } = formulaFormat(asked);
      known.set(sheet, (known.get(sheet) ?? new Map<string, boolean>()).set(id, own));
    }
    return known;
  }
}

function readingOf(survey: Survey, readings: readonly SheetReading[], besides: Besides): Reading {
  const dateSystem = dateSystemOf(readings);
  const snapshots = readings.map((reading) => reading.snapshot(dateSystem));
  return {
    snapshot: {
      entries: survey.sheets.map(({ name, visibility, ownKey }) => ({ name, visibility, ownKey })),
      sheets: snapshots.filter(({ ownKey }) => ownKey === null),
      ownSheets: snapshots.filter(({ ownKey }) => ownKey !== null),
      fingerprints: new Map(readings.map(({ surveyed, digest }) => [surveyed.name, digest])),
      structureLocked: survey.structureLocked,
      state: besides.stateText,
    },
    memory: {
      extents: new Map(
        survey.sheets.map((sheet) => {
          const reading = readings.find(({ surveyed }) => surveyed === sheet);
          return [sheet.name, reading?.extent ?? { used: sheet.used, rowBytes: 0 }];
        }),
      ),
      formats: besides.knownFormats(),
      statePartId: besides.statePart,
    },
    readOnly: survey.readOnly,
    clearedUndo: readings.some(({ clearedUndo }) => clearedUndo),
  };
}

function dateSystemOf(readings: readonly SheetReading[]): DateSystem {
  for (const reading of readings) {
    const shown = dateSystemShown(reading.eachCell());
    if (shown) return shown;
  }
  return "1900";
}
