import type { ApplyOptions, HostDescription, Outcome, WorkbookHost } from "../../src/app/ports";
import { type PlanInParts, listedSteps } from "../../src/core/plan/plan-in-parts";
import type { ChangePlan, OwnMarks } from "../../src/core/plan/plan-step";
import { textHash } from "../../src/core/sheet/hash";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { workbookAfter, workbookOf } from "../core/plan/workbook-after";

/** A workbook in memory, as far as sheets, cell texts, our marks and the state go. What a person does to it goes through `edit`. */
export class MemoryHost implements WorkbookHost {
  private readonly marks = new Map<string, readonly OwnMarks[]>();
  readonly plans: ChangePlan[] = [];

  constructor(private workbook: WorkbookSnapshot) {}

  static of(sheets: readonly SheetSnapshot[]): MemoryHost {
    return new MemoryHost(workbookOf(sheets));
  }

  describe(): HostDescription {
    return { name: "xlsx", writeRefusal: null };
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve({ ...this.workbook, fingerprints: this.fingerprints() });
  }

  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    return Promise.resolve(this.marks.get(sheet) ?? []);
  }

  apply(parts: PlanInParts, { expect }: ApplyOptions): Promise<Outcome> {
    const now = this.fingerprints();
    const sheets = [...expect].filter(([sheet, fingerprint]) => now.get(sheet) !== fingerprint).map(([sheet]) => sheet);
    if (sheets.length > 0) return Promise.resolve({ id: "changed-meanwhile", sheets });
    const plan: ChangePlan = { steps: listedSteps(parts.steps) };
    this.plans.push(plan);
    this.workbook = workbookAfter(this.workbook, plan.steps);
    for (const step of plan.steps) {
      if (step.step === "remove-own-conditional-formats") this.marks.set(step.sheet, []);
      if (step.step === "conditional-format") {
        const { area, rules } = step;
        this.marks.set(step.sheet, [{ area, rules }, ...(this.marks.get(step.sheet) ?? [])]);
      }
    }
    return Promise.resolve({ id: "applied", notDone: [] });
  }

  /** What a person does to a sheet. */
  edit(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): void {
    const sheets = this.inOrder().map((sheet) => (sheet.name === name ? change(sheet) : sheet));
    this.workbook = { ...workbookOf(sheets), state: this.workbook.state };
  }

  /** A person deletes a sheet. */
  delete(name: string): void {
    const sheets = this.inOrder().filter((sheet) => sheet.name !== name);
    this.workbook = { ...workbookOf(sheets), state: this.workbook.state };
  }

  /** Everything a person sees, and the marks; without what is remembered. */
  picture(): unknown {
    const marks = [...this.marks].filter(([, own]) => own.length > 0);
    const sheets = this.inOrder().map(({ name, ownKey, rows }) => ({
      name,
      ownKey,
      texts: rows.map((row) => Array.from(row ?? [], (cell) => cell?.text ?? "").join("|")),
    }));
    return { sheets, marks };
  }

  get state(): string | null {
    return this.workbook.state;
  }

  private inOrder(): SheetSnapshot[] {
    const all = [...this.workbook.sheets, ...this.workbook.ownSheets];
    return this.workbook.entries.flatMap(({ name }) => all.filter((sheet) => sheet.name === name));
  }

  private fingerprints(): Map<string, string> {
    return new Map(this.inOrder().map((sheet) => [sheet.name, textHash(JSON.stringify(sheet.rows))]));
  }
}
