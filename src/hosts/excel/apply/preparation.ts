import type { ApplyOptions } from "../../../app/ports";
import { RefusalError } from "../../../app/ports";
import type { CellArea } from "../../../core/sheet/cell-position";
import type { ChangePlan } from "../../../core/plan/plan-step";
import { ownNamePrefix } from "../../../core/plan/ownership";
import { toA1 } from "../../../core/sheet/cell-position";
import { isFormula } from "../read/block-values";
import type { Memory } from "../read/memory";
import { type AskedFormats, askForKnown, completeFormats } from "../read/read-own-marks";
import { localName } from "../read/survey";
import type { Work } from "../requests";
import { stateNamespace, stateTextOf } from "../state-part";
import { changedSheets } from "./expected";
import { type ColumnLook, LooksReading } from "./column-looks";
import { OfficeSheets } from "./office-sheets";

/** What stands on a sheet that `range.clear()` leaves. */
interface Leftovers {
  readonly charts: readonly string[];
  readonly shapes: readonly string[];
  readonly tables: readonly string[];
}

/** What must be known before the first change: all of it is read in the same request that looks whether the plan still fits. */
export interface Preparation {
  /** Sheets that are no longer what the plan was made from; null where only what we remember differs. */
  readonly changed: readonly string[] | null;
  readonly statePartId: string | null;
  /** The hidden names by which our sheets are known, by sheet. */
  readonly ownNames: ReadonlyMap<string, readonly string[]>;
  /** Conditional formats of ours by sheet, by id. */
  readonly ownFormats: ReadonlyMap<string, readonly string[]>;
  readonly leftovers: ReadonlyMap<string, Leftovers>;
  /** Areas to be unmerged that are merged exactly so, by sheet and address. */
  readonly merged: ReadonlySet<string>;
  /** What is printed of sheets whose columns come or go. */
  readonly printAreas: ReadonlyMap<string, readonly CellArea[]>;
  /** The columns that are copied. */
  readonly looks: readonly ColumnLook[];
  /** The number formats of cells to be written on the office's own sheets, by sheet and address. */
  readonly numberFormats: ReadonlyMap<string, string>;
}

const nothingPrepared: Omit<Preparation, "changed"> = {
  statePartId: null,
  ownNames: new Map(),
  ownFormats: new Map(),
  leftovers: new Map(),
  merged: new Set(),
  printAreas: new Map(),
  looks: [],
  numberFormats: new Map(),
};

/** Sheets that the plan itself adds or empties: nothing is to be known of their cells. */
export function freshSheets({ steps }: ChangePlan): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.step === "add-sheet" || step.step === "clear-sheet" ? [step.sheet] : [])));
}

/**
 * Reads what the plan relies on, usually in one request. Throws RefusalError where the workbook, its structure or a sheet that is to be written is
 * protected, before anything was changed.
 */
export async function prepare(work: Work, plan: ChangePlan, options: ApplyOptions, memory: Memory): Promise<Preparation> {
  const fresh = freshSheets(plan);
  const added = new Set(sheetsOf(plan, "add-sheet"));
  const cleared = sheetsOf(plan, "clear-sheet").filter((sheet) => !added.has(sheet));
  const unmarked = sheetsOf(plan, "remove-own-conditional-formats").filter((sheet) => !fresh.has(sheet));
  const asked = new Asked(work, plan, memory, fresh);
  const changed = await changedSheets(work, options, memory, () => asked.queue(cleared, unmarked));
  if (changed.length > 0) return { ...nothingPrepared, changed };
  asked.refuseProtected();
  if (options.state !== undefined && options.state !== asked.stateText) return { ...nothingPrepared, changed: null };
  const formats = await completeFormats(work, asked.formats, memory);
  return {
    changed: [],
    statePartId: asked.statePartId,
    ownNames: asked.ownNames,
    ownFormats: new Map([...formats].map(([sheet, all]) => [sheet, all.filter(({ own }) => own).map(({ id }) => id)])),
    leftovers: asked.leftovers,
    merged: asked.office.merged,
    printAreas: asked.office.printAreas,
    looks: await asked.looks.looks(),
    numberFormats: asked.numberFormats,
  };
}

function sheetsOf({ steps }: ChangePlan, kind: "add-sheet" | "clear-sheet" | "remove-own-conditional-formats"): string[] {
  return [...new Set(steps.flatMap((step) => (step.step === kind ? [step.sheet] : [])))];
}

/** What is queued besides the fingerprints. */
class Asked {
  formats: AskedFormats[] = [];
  private readonly left = new Map<
    string,
    { charts: Excel.ChartCollection; shapes: Excel.ShapeCollection; tables: Excel.TableCollection }
  >();
  private readonly cells = new Map<string, Excel.Range>();
  readonly office: OfficeSheets;
  readonly looks: LooksReading;
  private parts: Excel.CustomXmlPartCollection | Excel.CustomXmlPartScopedCollection | null = null;
  private state: OfficeExtension.ClientResult<string> | null = null;

  constructor(
    private readonly work: Work,
    private readonly plan: ChangePlan,
    private readonly memory: Memory,
    private readonly fresh: ReadonlySet<string>,
  ) {
    this.office = new OfficeSheets(work, plan, fresh);
    this.looks = new LooksReading(work, plan, fresh);
  }

  queue(cleared: readonly string[], unmarked: readonly string[]): void {
    const { workbook } = this.work.context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name,items/protection/protected,items/names/items/name");
    this.parts = workbook.customXmlParts.getByNamespace(stateNamespace).load("items/id");
    const { statePartId } = this.memory;
    this.state = statePartId === null ? null : workbook.customXmlParts.getItem(statePartId).getXml();
    for (const name of cleared) {
      const sheet = workbook.worksheets.getItem(name);
      this.left.set(name, {
        charts: sheet.charts.load("items/name"),
        shapes: sheet.shapes.load("items/id,items/name"),
        tables: sheet.tables.load("items/id"),
      });
    }
    this.formats = askForKnown(this.work, unmarked, this.memory);
    this.queueCells();
    this.office.queue();
    this.looks.queue();
  }

  private queueCells(): void {
    for (const step of this.plan.steps) {
      if (step.step !== "write-cells" || this.fresh.has(step.sheet)) continue;
      const sheet = this.work.context.workbook.worksheets.getItemOrNullObject(step.sheet);
      for (const { position } of step.cells) {
        this.cells.set(cellKey(step.sheet, toA1(position)), sheet.getRange(toA1(position)).load("numberFormat,formulas,values"));
      }
    }
  }

  get statePartId(): string | null {
    const ids = this.parts?.items.map(({ id }) => id) ?? [];
    const { statePartId } = this.memory;
    return statePartId !== null && ids.includes(statePartId) ? statePartId : (ids[0] ?? null);
  }

  /** Null where nothing is remembered; a part that came since the last reading counts as something else. */
  get stateText(): string | null {
    if (this.state) return stateTextOf(this.state.value);
    return this.statePartId === null ? null : "unread";
  }

  get ownNames(): Map<string, readonly string[]> {
    const { worksheets } = this.work.context.workbook;
    return new Map(
      worksheets.items.map(({ name, names }) => [
        name,
        names.items.map((item) => localName(item.name)).filter((own) => own.startsWith(ownNamePrefix)),
      ]),
    );
  }

  get leftovers(): Map<string, Leftovers> {
    return new Map(
      [...this.left].map(([name, { charts, shapes, tables }]) => [
        name,
        {
          charts: charts.items.map((chart) => chart.name),
          // A chart may be listed among the shapes too, under its own name: it goes once.
          shapes: shapes.items.filter(({ name: shape }) => !charts.items.some((chart) => chart.name === shape)).map(({ id }) => id),
          tables: tables.items.map(({ id }) => id),
        },
      ]),
    );
  }

  /** Throws where a cell to be written is computed by a formula. */
  get numberFormats(): Map<string, string> {
    return new Map(
      [...this.cells].map(([key, range]) => {
        if (range.isNullObject) throw new RefusalError({ id: "changed-underneath" });
        const [formula, value] = [range.formulas[0]?.[0] as unknown, range.values[0]?.[0] as unknown];
        if (isFormula(formula, value)) throw new RefusalError({ id: "cells-in-the-way" });
        return [key, String(range.numberFormat[0]?.[0])];
      }),
    );
  }

  refuseProtected(): void {
    const { workbook } = this.work.context;
    if (workbook.readOnly) throw new RefusalError({ id: "read-only" });
    const { steps } = this.plan;
    if (workbook.protection.protected && changesTabs(this.plan)) throw new RefusalError({ id: "structure-locked" });
    const touched = new Set(steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
    const locked = workbook.worksheets.items.find(({ name, protection }) => touched.has(name) && protection.protected);
    if (locked) throw new RefusalError({ id: "sheet-locked", sheet: locked.name });
  }
}

/** True where a plan changes the tabs: Excel's own undo list does not reach back before that. */
export function changesTabs({ steps }: ChangePlan): boolean {
  return steps.some(({ step }) => step === "add-sheet" || step === "remove-sheet" || step === "rename-sheet");
}

/** The key of a cell among `numberFormats`. */
export function cellKey(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}
