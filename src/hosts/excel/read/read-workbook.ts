import { type ReadRequest, RefusalError } from "../../../app/ports";
import type { Work } from "../requests";
import { stateTextOf } from "../state-part";
import { typedIn } from "./asked-cells";
import { inRequests } from "./blocks";
import type { CellGathering, WorkbookFrame } from "./gathered-cells";
import type { Memory, SheetExtent } from "./memory";
import { askForMerges } from "./merges";
import { askForFonts, fontBytes } from "./mixed-fonts";
import { type AskedFormat, askForFormat, formulaFormat } from "./own-formats";
import { readBlocks } from "./sheet-parts";
import { type AskedBlock, type AskedSheet, SheetReading } from "./sheet-reading";
import { isWithinReach } from "./within-reach";
import { type Survey, type SurveyedSheet, surveyWorkbook } from "./survey";

/** A workbook as it was read, but for its cells, and what that leaves for the next time. */
export interface Reading {
  readonly frame: WorkbookFrame;
  readonly memory: Memory;
  readonly readOnly: boolean;
  /** True where Excel's own undo list was emptied by it. */
  readonly clearedUndo: boolean;
}

/** What to ask for the merged areas that begin in one range weighs, both ways together. */
const mergesBytes = 1_500;

/**
 * Reads a workbook: in one request where its sheets lie, what they say and what we remember, in a second one the rest of sheets that outgrow the first
 * look and what can only be asked for then (merged areas, sizes, marks). More requests follow by size. The cells go to the gathering block by block.
 * Writes nothing.
 */
export async function readWorkbook(work: Work, memory: Memory, request: ReadRequest, gathering: CellGathering): Promise<Reading> {
  const survey = await surveyWorkbook(work, memory);
  const readings = wanted(survey, request).map((sheet) => new SheetReading(sheet, work, gathering));
  for (const reading of readings) await reading.start();
  const blocks = readings.flatMap((reading) => reading.missing(memory.extents.get(reading.surveyed.name)));
  const coming = inRequests(blocks, work.limits.blockBytes).length === 1;
  const candidates = await Promise.all(readings.map((reading) => reading.candidates()));
  const besides = new Besides(work, survey);
  let sheets: (AskedSheet | null)[] = [];
  const byName = new Map(readings.map((reading) => [reading.surveyed.name, reading]));
  const told = new Told(readings, request);
  await readBlocks<AskedBlock | null>(work, blocks, {
    besides: () => {
      besides.ask();
      sheets = readings.map((reading, index) => reading.ask(candidates[index] ?? [], coming));
    },
    ask: (block) => byName.get(block.sheet)?.askBlock(block) ?? null,
    check: (asked) => {
      if (asked) typedIn(asked.cells);
    },
    take: async (block, asked) => {
      if (asked) await byName.get(block.sheet)?.takeBlock(block, asked);
      told.tell();
    },
  });
  for (const [index, reading] of readings.entries()) await reading.takeSheet(sheets[index] ?? null);
  await askAgain(work, readings);
  return {
    frame: {
      entries: survey.sheets.map(({ name, visibility, ownKey }) => ({ name, visibility, ownKey })),
      sheets: readings.map(({ frame }) => frame),
      structureLocked: survey.structureLocked,
      state: besides.stateText,
    },
    memory: memoryOf(memory, survey, byName, besides),
    readOnly: survey.readOnly,
    clearedUndo: readings.some(({ clearedUndo }) => clearedUndo),
  };
}

/** What the cells made it possible to ask for: merged areas, and fonts that a whole column does not tell. */
async function askAgain(work: Work, readings: readonly SheetReading[]): Promise<void> {
  const { requestBytes, blockBytes } = work.limits;
  const merges = await Promise.all(
    readings.map(async (reading) => (await reading.openMerges()).map((area) => ({ reading, area, bytes: mergesBytes }))),
  );
  for (const request of inRequests(merges.flat(), requestBytes)) {
    work.proceed();
    const asked = request.map(({ reading, area }) => ({ reading, merges: askForMerges(work, reading.surveyed.name, [area]) }));
    await work.send();
    for (const { reading, merges: answered } of asked) reading.takeMerges(answered);
  }
  const columns = readings.flatMap((reading) =>
    reading.openFonts.map((area) => ({ reading, area, bytes: (area.lastRow - area.firstRow + 1) * fontBytes })),
  );
  for (const request of inRequests(columns, blockBytes)) {
    work.proceed();
    const asked = request.map(({ reading, area }) => ({ reading, fonts: askForFonts(work, reading.surveyed.name, area) }));
    await work.send();
    for (const { reading, fonts } of asked) reading.takeFonts(fonts);
  }
}

/** Tells how many rows were read, of all that are to be. */
class Told {
  constructor(
    private readonly readings: readonly SheetReading[],
    private readonly request: ReadRequest,
  ) {}

  tell(): void {
    const progress = this.readings.map((reading) => reading.progress);
    const sum = (pick: (each: { readonly read: number; readonly all: number }) => number): number =>
      progress.reduce((rows, each) => rows + pick(each), 0);
    this.request.onProgress?.(
      sum(({ read }) => read),
      sum(({ all }) => all),
    );
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

/** Of a sheet that was not read now what an earlier reading knew still holds: a plan made then is compared with it. */
function memoryOf(earlier: Memory, survey: Survey, readings: ReadonlyMap<string, SheetReading>, besides: Besides): Memory {
  const extentOf = ({ name, used }: SurveyedSheet): SheetExtent =>
    readings.get(name)?.extent ?? { rowBytes: 0, computed: [], ...earlier.extents.get(name), used };
  return {
    extents: new Map(survey.sheets.map((sheet) => [sheet.name, extentOf(sheet)] as const)),
    formats: besides.knownFormats(),
    statePartId: besides.statePart,
    sheetIds: new Map(survey.sheets.map(({ id, name }) => [id, name])),
  };
}
