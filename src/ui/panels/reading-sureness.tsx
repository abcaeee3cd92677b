import type { ReactNode } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { columnLetters } from "../../core/sheet/cell-position";
import { Notice } from "../components/notice";
import { doubtfulColumns, isUnsure } from "../state/reading-sureness";
import { usePaneContext } from "../state/pane-context";

/** Asks the user to look at the reading where evidence was thin, and says what is doubtful. */
export function ReadingDoubts({ table, onCorrect }: { readonly table: PaneTable; readonly onCorrect: () => void }): ReactNode {
  const { words } = usePaneContext();
  const doubtful = doubtfulColumns(table);
  if (!isUnsure(table) && doubtful.length === 0) return null;
  const columns = doubtful.map(({ column, label, role }) => words.correction.doubtfulColumn(columnLetters(column), label, role));
  return (
    <Notice kind={isUnsure(table) ? "warning" : "info"} action={{ label: words.correction.open, run: onCorrect }}>
      {isUnsure(table) ? words.correction.ask : words.correction.askColumns}
      {columns.length > 0 && words.correction.doubts(columns)}
    </Notice>
  );
}
