import { type CellPosition, toA1 } from "../../sheet/cell-position";
import { cellAt, textAt } from "../../sheet/cell-lookup";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { Inverse } from "../../state/inverse";
import type { NotRestored, RunItem } from "../../state/run-item";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import { textContent } from "../cell-content";
import type { CellChange, CellContent, PlanStep } from "../plan-step";
import { sheetAfter } from "../sheet-after";
import { isClosed, locateCell } from "./locate-cell";

type CellInverse = Extract<Inverse, { readonly id: "cell" }>;
type TablesOn = (sheet: SheetSnapshot) => readonly ResponsibilityTable[];

/** Puts cells of one sheet back, run by run, each run on the sheet as the later ones leave it. */
export class CellUndo {
  private after: SheetSnapshot;
  private readonly refused: NotRestored[] = [];
  private readonly changed = new Map<string, CellChange>();

  constructor(
    private readonly before: SheetSnapshot,
    private readonly tablesOn: TablesOn,
  ) {
    this.after = before;
  }

  /**
   * Takes back what one run wrote on this sheet: only cells that still hold what it wrote.
   * @param brokeOff true for a run that never came to its end: it may not have written a cell at all
   */
  undo(inverses: readonly CellInverse[], brokeOff = false): void {
    const tables = this.tablesOn(this.after);
    const changes = [...inverses].reverse().flatMap((inverse): CellChange[] => {
      const { place, was, wrote } = inverse;
      if (brokeOff && textAt(this.after, place.position.row, place.position.column) === was) return [];
      const located = locateCell(place, wrote, this.after, tables);
      if ("why" in located) {
        this.refused.push({ position: place.position, wrote, now: "", why: located.why });
        return [];
      }
      const { position } = located;
      const now = textAt(this.after, position.row, position.column);
      const holdsWritten = now === wrote || (inverse.wroteNumber !== undefined && inverse.wroteNumber === this.numberAt(position));
      if (now === was && (inverse.wasNumber ?? null) === this.numberAt(position)) return [];
      if (!holdsWritten || isClosed(this.after, position)) {
        this.refused.push({ position, wrote, now, why: holdsWritten ? "formula" : "edited-since" });
        return [];
      }
      const format = inverse.wasFormat === undefined ? {} : { numberFormat: inverse.wasFormat };
      const change = { position, before: this.contentAt(position), after: contentBefore(inverse), ...format };
      this.changed.set(toA1(position), { ...this.changed.get(toA1(position)), ...change });
      return [change];
    });
    this.after = sheetAfter(this.after, changes);
  }

  /** The sheet with everything put back so far. */
  get sheetAfter(): SheetSnapshot {
    return this.after;
  }

  get steps(): readonly PlanStep[] {
    const cells = this.changes().map(({ change }) => change);
    return cells.length === 0 ? [] : [{ step: "write-cells", sheet: this.before.name, cells }];
  }

  get items(): readonly RunItem[] {
    const sheet = this.before.name;
    const changes = this.changes().map(({ change: { position }, from, to }) => ({ position, from, to }));
    return [
      ...(changes.length === 0 ? [] : [{ id: "cells", sheet, changes } as const]),
      ...(this.refused.length === 0 ? [] : [{ id: "not-restored", sheet, cells: this.refused } as const]),
    ];
  }

  private changes(): { change: CellChange; from: string; to: string }[] {
    return [...this.changed.values()]
      .map((change) => ({
        change: { ...change, before: contentIn(this.before, change.position) },
        from: textAt(this.before, change.position.row, change.position.column),
        to: textAt(this.after, change.position.row, change.position.column),
      }))
      .filter(({ change, from, to }) => from !== to || change.before.kind !== change.after.kind)
      .sort(({ change: { position: a } }, { change: { position: b } }) => a.row - b.row || a.column - b.column);
  }

  private contentAt(position: CellPosition): CellContent {
    return contentIn(this.after, position);
  }

  private numberAt({ row, column }: CellPosition): number | null {
    const value = cellAt(this.after, row, column)?.value;
    return typeof value === "number" ? value : null;
  }
}

function contentIn(sheet: SheetSnapshot, { row, column }: CellPosition): CellContent {
  const cell = cellAt(sheet, row, column);
  return typeof cell?.value === "number" ? { kind: "number", number: cell.value } : textContent(cell?.text ?? "");
}

function contentBefore({ was, wasNumber }: CellInverse): CellContent {
  return wasNumber === undefined ? textContent(was) : { kind: "number", number: wasNumber };
}
