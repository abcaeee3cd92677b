import { useMemo, useState } from "react";
import type { PicturedRow, SheetFrame, SheetPictureSource } from "../../app/pane/sheet-picture";
import { keyOf } from "./grid-geometry";
import { RowBlocks } from "./row-blocks";
import type { CellEdits } from "./use-cell-edits";

interface ShownRows {
  /** A row as it is, or, until it has come, as it was; null where nothing of it is known yet. */
  readonly rowOf: (row: number) => PicturedRow | null;
  /** What was typed into a cell, as long as the rows that are drawn are older than that. */
  readonly typedAt: (row: number, column: number) => string | undefined;
  /** The columns of a row in which something was typed. */
  readonly typedColumns: (row: number) => readonly number[];
}

/** What the cells of a sheet show: the rows as they arrive, and over them what was typed meanwhile. */
export function useShownRows(source: SheetPictureSource, frame: SheetFrame, version: number, edits: CellEdits): ShownRows {
  const [, setArrivals] = useState(0);
  // A new version is a new state of the workbook: nothing fetched before may be shown.
  const blocks = useMemo(
    () => (version < 0 ? null : new RowBlocks(source, frame.name, () => setArrivals((count) => count + 1))),
    [source, frame, version],
  );
  const earlier = useEarlier(blocks);
  const typedHere = edits.typed.get(frame.name);
  return {
    // What people look at does not flicker while they type.
    rowOf: (row) => blocks?.row(row) ?? (blocks?.peek(row) === undefined ? (earlier?.peek(row) ?? null) : null),
    typedAt: (row, column) => {
      const typed = typedHere?.get(keyOf(row, column));
      return typed && (typed.version >= version || blocks?.peek(row) === undefined) ? typed.text : undefined;
    },
    typedColumns: (row) =>
      [...(typedHere?.keys() ?? [])].flatMap((key) => (key.startsWith(`${row}:`) ? [Number(key.slice(String(row).length + 1))] : [])),
  };
}

/** The blocks that were shown before these, as far as anything of them had arrived. */
function useEarlier(blocks: RowBlocks | null): RowBlocks | null {
  const [kept, setKept] = useState<{ readonly now: RowBlocks | null; readonly earlier: RowBlocks | null }>({ now: blocks, earlier: null });
  if (kept.now === blocks) return kept.earlier;
  const earlier = kept.now && !kept.now.isEmpty ? kept.now : kept.earlier;
  setKept({ now: blocks, earlier });
  return earlier;
}
