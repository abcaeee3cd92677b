import type { ApplyOptions, HostDescription, Outcome, ReadRequest, SheetEdit, WorkbookHost } from "../../app/ports";
import { RefusalError } from "../../app/ports";
import type { PlanInParts } from "../../core/plan/plan-in-parts";
import type { OwnMarks } from "../../core/plan/plan-step";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { WorkbookSnapshot } from "../../core/sheet/sheet-snapshot";
import { applyPlan } from "./apply/apply-plan";
import { StagedPlan, type StagedSteps } from "./apply/staged-plan";
import { Edits } from "./edits";
import { type CellGathering, GatheredCells, type WorkbookFrame } from "./read/gathered-cells";
import { type Memory, noMemory } from "./read/memory";
import { ownMarksAmong } from "./read/own-formats";
import { readFormats } from "./read/read-own-marks";
import { readWorkbook } from "./read/read-workbook";
import { type RequestOptions, Requests, type Work } from "./requests";
import { selectCell } from "./select-cell";
import { Slices } from "./slices";

/** The port over the workbook that is open in Excel. One reading or writing at a time; QUIRKS.md says which traps are designed around. */
export class ExcelHost implements WorkbookHost {
  private readonly requests: Requests;
  private readonly edits: Edits;
  private memory: Memory = noMemory;
  private readOnly = false;
  private undoListCleared = false;
  /** Sheets whose marks are asked for in the request that is about to be sent. */
  private asking: { readonly sheets: Set<string>; readonly answer: Promise<ReadonlyMap<string, readonly OwnMarks[]>> } | null = null;

  constructor(options: RequestOptions = {}) {
    this.requests = new Requests(options);
    this.edits = new Edits(this.requests, (id) => this.memory.sheetIds.get(id));
  }

  describe(): HostDescription {
    return { name: "excel", writeRefusal: this.readOnly ? { id: "read-only" } : null, undoListCleared: this.undoListCleared };
  }

  async read(request: ReadRequest): Promise<WorkbookSnapshot> {
    const cells = new GatheredCells();
    return cells.complete(await this.readInto(cells, request));
  }

  /** Reads a workbook so that its cells go elsewhere block by block. @returns what is left: to be completed by what took the cells */
  async readInto(gathering: CellGathering, request: ReadRequest): Promise<WorkbookFrame> {
    const reading = await this.requests.run(
      (work) => this.edits.hearingAgain(work, () => readWorkbook(work, this.memory, request, gathering)),
      request.signal,
    );
    this.memory = reading.memory;
    this.readOnly = reading.readOnly;
    this.undoListCleared = reading.clearedUndo;
    return reading.frame;
  }

  async readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    const asking = (this.asking ??= this.askTogether());
    asking.sheets.add(sheet);
    return (await asking.answer).get(sheet) ?? [];
  }

  apply(plan: PlanInParts, options: ApplyOptions): Promise<Outcome> {
    return this.writing(({ limits, rest }) => StagedPlan.of(plan, limits.sliceCells, new Slices(limits.sliceCells, rest)), options);
  }

  /** The same with a plan that comes a few steps at a time, in the order in which Excel takes them. Throws RefusalError. */
  applyStaged(staged: StagedSteps, options: ApplyOptions): Promise<Outcome> {
    return this.writing(() => Promise.resolve(staged), options);
  }

  private async writing(stagedIn: (work: Work) => Promise<StagedSteps>, options: ApplyOptions): Promise<Outcome> {
    // What Excel still owes might be done after this, over it.
    if (this.requests.owesAnswer) throw new RefusalError({ id: "excel-not-answering" });
    const end = this.edits.startOwn();
    try {
      return await this.requests.run(async (work) => applyPlan(work, await stagedIn(work), options, this.memory), options.signal);
    } catch (error) {
      if (error instanceof RefusalError && error.refusal.id === "half-written") this.edits.tellOfAny();
      throw error;
    } finally {
      end();
    }
  }

  select(sheet: string, cell: CellPosition): Promise<void> {
    return this.requests.run((work) => selectCell(work, sheet, cell));
  }

  onEdited(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    return this.edits.listen(listener);
  }

  /** Calls made in one go are answered by one request. */
  private askTogether(): NonNullable<typeof this.asking> {
    const sheets = new Set<string>();
    return { sheets, answer: Promise.resolve().then(() => this.readMarks(sheets)) };
  }

  private async readMarks(sheets: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly OwnMarks[]>> {
    this.asking = null;
    const formats = await this.requests.run((work) => readFormats(work, [...sheets], this.memory));
    const known = new Map(this.memory.formats);
    for (const [sheet, listed] of formats) {
      const others = [...(known.get(sheet) ?? [])].filter(([, own]) => !own);
      known.set(sheet, new Map([...others, ...listed.map(({ id, own }) => [id, own] as const)]));
    }
    this.memory = { ...this.memory, formats: known };
    return new Map([...formats].map(([sheet, listed]) => [sheet, ownMarksAmong(listed)]));
  }
}
