import { useCallback, useMemo, useState } from "react";
import type { PaneReview } from "../../app/pane/pane-review";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { SheetMarker } from "../../ui/sheet/sheet-view";
import type { LanguageWords } from "./languages";

interface ShownReview {
  readonly sheets: PaneReview["sheets"];
  /** A new number with each review: the sheets are drawn anew. */
  readonly version: number;
  readonly markers: readonly SheetMarker[];
  /** The cell that was chosen in the pane last. */
  readonly target: { readonly sheet: string; readonly cell: CellPosition } | null;
  /** Which of sheet and pane is in front where there is room for one only. */
  readonly front: "pane" | "sheet";
  readonly setFront: (front: "pane" | "sheet") => void;
  readonly show: (review: PaneReview) => void;
  /** The workbook holds no table: its sheets can be looked at all the same. */
  readonly showWithoutTable: (sheets: readonly string[]) => void;
  readonly goTo: (sheet: string, cell: CellPosition) => void;
  /** Nothing is known yet of the workbook that is open now. */
  readonly clear: () => void;
}

/** What the drawn sheets show of what the pane found: marks on cells, and the cell to go to. Its functions stay the same. */
export function useShownReview(words: LanguageWords): ShownReview {
  const [review, setReview] = useState<{ readonly review: Pick<PaneReview, "sheets" | "tables">; readonly version: number } | null>(null);
  const [target, setTarget] = useState<{ readonly sheet: string; readonly cell: CellPosition } | null>(null);
  const [front, setFront] = useState<"pane" | "sheet">("pane");
  const show = useCallback((next: Pick<PaneReview, "sheets" | "tables">) => {
    setReview((last) => ({ review: next, version: (last?.version ?? 0) + 1 }));
  }, []);
  const showWithoutTable = useCallback(
    (names: readonly string[]) => {
      show({ sheets: names.map((name) => ({ name, visibility: "visible", ownKey: null })), tables: [] });
    },
    [show],
  );
  const goTo = useCallback((sheet: string, cell: CellPosition) => {
    setTarget({ sheet, cell });
    setFront("sheet");
  }, []);
  const clear = useCallback(() => {
    setReview(null);
    setTarget(null);
  }, []);
  const markers = useMemo(
    (): SheetMarker[] =>
      (review?.review.tables ?? []).flatMap(({ sheet, findings }) =>
        findings.flatMap(({ cells, severity, rule }) => cells.map((cell) => ({ sheet, cell, severity, title: words.pane.ruleName(rule) }))),
      ),
    [review, words],
  );
  return {
    sheets: review?.review.sheets ?? [],
    version: review?.version ?? 0,
    markers,
    target,
    front,
    setFront,
    show,
    showWithoutTable,
    goTo,
    clear,
  };
}
