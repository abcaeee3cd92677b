import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { GeneratedSheet, GeneratedSheets } from "../../state/generated-sheets";
import type { Inverse } from "../../state/inverse";
import { type SheetSteps, packSteps, unpackedSteps } from "../../state/packed-steps";
import type { NotRestored, RunItem } from "../../state/run-item";
import { ownSheetFacts } from "../own-sheet-facts";
import type { PlanStep } from "../plan-step";
import { contentPrint, contentWritten } from "../sheet-content";
import type { SheetWords } from "../sheet-words";
import { withNotesOf } from "./restored-notes";

export type SheetInverse = Exclude<Inverse, { readonly id: "cell" | "marks" | "columns-added" | "roster-added" | "table-added" }>;

/** What becomes of a generated sheet. */
type Fate =
  | { readonly id: "as-is" }
  | { readonly id: "gone" }
  | { readonly id: "written"; readonly name: string; readonly steps: readonly PlanStep[] }
  | { readonly id: "renamed"; readonly from: string; readonly to: string };

/** Puts generated sheets back, run by run. What a person changed on them is never lost: such a sheet stays as it is and is listed. */
export class SheetsUndo {
  private readonly fates = new Map<string, Fate>();
  private readonly refused: { readonly sheet: string; readonly key: string; readonly why: NotRestored["why"] }[] = [];
  private record: GeneratedSheets | null;

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly current: GeneratedSheets | null,
    private readonly words: SheetWords,
  ) {
    this.record = current;
  }

  /** Takes back what one run did to generated sheets. `before` is what was remembered of them before that run. */
  undo(inverses: readonly SheetInverse[], before: GeneratedSheets | null): void {
    if (inverses.length === 0) return;
    const steps = unpackedSteps(before);
    for (const inverse of [...inverses].reverse()) {
      const earlier = before?.sheets.find(({ key }) => key === inverse.key);
      const result = this.fateAfter(inverse, steps, earlier?.print.own);
      if (typeof result === "string") this.refused.push({ sheet: inverse.sheet, key: inverse.key, why: result });
      else this.fates.set(inverse.key, result);
    }
    this.record = before;
  }

  get steps(): readonly PlanStep[] {
    const fates = [...this.fates];
    const writing = fates.flatMap(([key, fate]) => (fate.id === "written" ? [{ key, ...fate }] : []));
    const leaving = fates.flatMap(([key, fate]) => (fate.id === "gone" || fate.id === "renamed" ? (this.nowOf(key)?.name ?? []) : []));
    const names = this.namesAfter();
    return [
      ...leaving.map((sheet): PlanStep => ({ step: "remove-sheet", sheet })),
      ...fates.flatMap(([key, fate]): PlanStep[] =>
        fate.id === "renamed"
          ? [
              { step: "rename-sheet", sheet: fate.from, newName: fate.to },
              { step: "own-sheet-mark", sheet: fate.to, key },
            ]
          : [],
      ),
      ...writing.flatMap(({ key, name }): PlanStep[] => [
        { step: this.nowOf(key) ? "clear-sheet" : "add-sheet", sheet: name },
        { step: "own-sheet-mark", sheet: name, key },
      ]),
      // A link to a sheet that does not come back would lead nowhere.
      ...writing.flatMap(({ steps }) => steps.filter((step) => step.step !== "link" || names.has(step.target.sheet))),
    ];
  }

  get items(): readonly RunItem[] {
    const names = (pick: (key: string, fate: Fate) => string | undefined): string[] =>
      [...this.fates].flatMap(([key, fate]) => pick(key, fate) ?? []);
    const removed = names((key, fate) => (fate.id === "gone" || fate.id === "renamed" ? this.nowOf(key)?.name : undefined));
    const lists = [
      { id: "remove-sheets", sheets: removed },
      { id: "update-sheets", sheets: names((key, fate) => (fate.id === "written" && this.nowOf(key) ? fate.name : undefined)) },
      {
        id: "add-sheets",
        sheets: names((key, fate) => (fate.id === "renamed" ? fate.to : fate.id === "written" && !this.nowOf(key) ? fate.name : undefined)),
      },
    ] as const;
    return [
      ...lists.filter(({ sheets }) => sheets.length > 0),
      ...this.refused.map(({ sheet, why }): RunItem => ({
        id: "not-restored",
        sheet,
        cells: [{ position: null, wrote: "", now: "", why }],
      })),
    ];
  }

  /** What is to be remembered of the generated sheets afterwards: of those that stay as they are, what was remembered so far. */
  get generated(): GeneratedSheets | null {
    if (this.record === this.current) return this.current;
    const stays = new Set(this.refused.map(({ key }) => key));
    const kept = (this.current?.sheets ?? []).filter(({ key }) => stays.has(key));
    const restored = (this.record?.sheets ?? []).filter(({ key }) => !stays.has(key)).map((sheet) => this.printed(sheet));
    const steps = new Map([...pick(this.record, restored), ...pick(this.current, kept)]);
    for (const [key, fate] of this.fates) if (fate.id === "written") steps.set(key, fate.steps);
    const sheets = [...restored, ...kept];
    return sheets.length === 0 ? null : { sheets, steps: packSteps(steps) };
  }

  private printed(sheet: GeneratedSheet): GeneratedSheet {
    const fate = this.fates.get(sheet.key);
    return fate?.id === "written" ? { ...sheet, print: contentPrint(contentWritten(fate.steps, fate.name), this.words) } : sheet;
  }

  /**
   * @param earlier what was known of the sheet before the run: a run that broke off, or its undoing, may have left it so, though not always with all
   * its looks
   */
  private fateAfter(inverse: SheetInverse, before: SheetSteps | null, earlier: string | undefined): Fate | NotRestored["why"] {
    const { key } = inverse;
    const fate = this.fates.get(key) ?? { id: "as-is" };
    const now = this.nowOf(key);
    switch (inverse.id) {
      case "sheet-added":
        if (fate.id !== "as-is" || !now) return { id: "gone" };
        return samePrint(ownSheetFacts(now, this.words).print, inverse.wrote) ? { id: "gone" } : "sheet-edited";
      case "sheet-kept-as-old": {
        const isThere = this.workbook.entries.some(({ name, ownKey }) => name === inverse.newName && ownKey === null);
        if (!isThere) return "sheet-gone";
        return fate.id === "gone" ? { id: "renamed", from: inverse.newName, to: inverse.sheet } : "sheet-edited";
      }
      case "sheet-regenerated": {
        if (!now) return "sheet-gone";
        if (fate.id === "as-is" && ![inverse.wrote.own, earlier].includes(ownSheetFacts(now, this.words).print.own)) return "sheet-edited";
        return this.writtenAgain(key, now.name, now, before);
      }
      case "sheet-removed": {
        if (now && fate.id === "as-is" && ownSheetFacts(now, this.words).print.own === earlier) return { id: "as-is" };
        const taken = now ?? this.workbook.entries.find(({ name }) => name === inverse.sheet);
        return taken ? "sheet-edited" : this.writtenAgain(key, inverse.sheet, null, before);
      }
    }
  }

  private writtenAgain(key: string, name: string, now: SheetSnapshot | null, before: SheetSteps | null): Fate | NotRestored["why"] {
    const stored = before?.get(key);
    if (!stored) return "not-kept";
    const steps = stored.map((step): PlanStep => ("sheet" in step ? { ...step, sheet: name } : step));
    const withNotes = now ? withNotesOf(now, steps, name, this.words) : steps;
    return withNotes ? { id: "written", name, steps: withNotes } : "sheet-edited";
  }

  private nowOf(key: string): SheetSnapshot | undefined {
    return this.workbook.ownSheets.find(({ ownKey }) => ownKey === key);
  }

  private namesAfter(): Set<string> {
    const names = new Set(this.workbook.entries.map(({ name }) => name));
    for (const [key, fate] of this.fates) {
      if (fate.id === "gone") names.delete(this.nowOf(key)?.name ?? "");
      if (fate.id === "renamed") names.delete(fate.from);
      if (fate.id === "renamed") names.add(fate.to);
      if (fate.id === "written") names.add(fate.name);
    }
    return names;
  }
}

function samePrint(one: GeneratedSheet["print"], other: GeneratedSheet["print"]): boolean {
  return one.own === other.own && one.notes === other.notes;
}

function pick(generated: GeneratedSheets | null, sheets: readonly GeneratedSheet[]): (readonly [string, readonly PlanStep[]])[] {
  const all = sheets.length === 0 ? null : unpackedSteps(generated);
  return sheets.flatMap(({ key }) => {
    const steps = all?.get(key);
    return steps ? [[key, steps] as const] : [];
  });
}
