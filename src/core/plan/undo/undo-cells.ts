import { toA1 } from "../../sheet/cell-position";
import { textAt } from "../../sheet/cell-lookup";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { withCellTexts } from "../../sheet/with-cell-texts";
import type { Inverse } from "../../state/inverse";
import type { NotRestored, RunItem } from "../../state/run-item";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import { textChange } from "../cell-content";
import type { PlanStep } from "../plan-step";
import { isClosed, locateCell } from "./locate-cell";

type CellInverse = Extract<Inverse, { readonly id: "cell" }>;
type TablesOn = (sheet: SheetSnapshot) => readonly ResponsibilityTable[];

/** Puts cells of one sheet back, run by run, each run on the sheet as the later ones leave it. */
export class CellUndo {
  private after: SheetSnapshot;
  private readonly refused: NotRestored[] = [];
  private readonly changed = new Map<string, { readonly row: number; readonly column: number }>();

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
    const texts = [...inverses].reverse().flatMap(({ place, was, wrote }) => {
      if (brokeOff && textAt(this.after, place.position.row, place.position.column) === was) return [];
      const located = locateCell(place, wrote, this.after, tables);
      if ("why" in located) {
        this.refused.push({ position: place.position, wrote, now: "", why: located.why });
        return [];
      }
      const now = textAt(this.after, located.position.row, located.position.column);
      if (now === was) return [];
      if (now !== wrote || isClosed(this.after, located.position)) {
        this.refused.push({ position: located.position, wrote, now, why: now === wrote ? "formula" : "edited-since" });
        return [];
      }
      this.changed.set(toA1(located.position), located.position);
      return [{ position: located.position, text: was }];
    });
    this.after = withCellTexts(this.after, texts);
  }

  get steps(): readonly PlanStep[] {
    const cells = this.changes().map(({ position, to }) => textChange(this.before, position, to));
    return cells.length === 0 ? [] : [{ step: "write-cells", sheet: this.before.name, cells }];
  }

  get items(): readonly RunItem[] {
    const [sheet, changes] = [this.before.name, this.changes()];
    return [
      ...(changes.length === 0 ? [] : [{ id: "cells", sheet, changes } as const]),
      ...(this.refused.length === 0 ? [] : [{ id: "not-restored", sheet, cells: this.refused } as const]),
    ];
  }

  private changes(): { position: { row: number; column: number }; from: string; to: string }[] {
    return [...this.changed.values()]
      .map((position) => ({
        position,
        from: textAt(this.before, position.row, position.column),
        to: textAt(this.after, position.row, position.column),
      }))
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => a.position.row - b.position.row || a.position.column - b.position.column);
  }
}
