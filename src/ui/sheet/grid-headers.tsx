import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type CellPosition, columnLetters } from "../../core/sheet/cell-position";
import { columnHeaderHeight, rowHeaderWidth } from "./grid-geometry";
import type { Offsets } from "./offsets";

const useStyles = makeStyles({
  columnHeaders: { position: "sticky", top: 0, height: `${columnHeaderHeight}px`, zIndex: 4, backgroundColor: "#f3f3f3" },
  rowHeaders: { position: "sticky", left: 0, width: `${rowHeaderWidth}px`, zIndex: 3, height: 0 },
  header: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: "11px",
    color: "#444444",
    backgroundColor: "#f3f3f3",
    borderRight: "1px solid #d0d0d0",
    borderBottom: "1px solid #d0d0d0",
    overflow: "hidden",
  },
  activeHeader: { backgroundColor: "#cde9de", color: "#0f6c4f", fontWeight: 600 },
  corner: {
    position: "sticky",
    left: 0,
    width: `${rowHeaderWidth}px`,
    height: `${columnHeaderHeight}px`,
    backgroundColor: "#f3f3f3",
    zIndex: 5,
    borderRight: "1px solid #d0d0d0",
    borderBottom: "1px solid #d0d0d0",
    boxSizing: "border-box",
  },
});

interface GridHeadersProps {
  readonly rows: Offsets;
  readonly columns: Offsets;
  /** The rows and columns that are drawn, hidden ones left out. */
  readonly rowNumbers: readonly number[];
  readonly columnNumbers: readonly number[];
  readonly active: CellPosition;
  /** CSS pixels to a point. */
  readonly scale: number;
}

/** The letters above the columns and the numbers beside the rows, which stay in view. A screen reader hears both with each cell. */
export function GridHeaders({ rows, columns, rowNumbers, columnNumbers, active, scale }: GridHeadersProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <div className={styles.columnHeaders} style={{ width: columns.total * scale + rowHeaderWidth }} aria-hidden>
        <div className={styles.corner} />
        {columnNumbers.map((column) => (
          <div
            key={column}
            className={mergeClasses(styles.header, column === active.column && styles.activeHeader)}
            style={{
              left: rowHeaderWidth + columns.startOf(column) * scale,
              top: 0,
              width: columns.lengthOf(column, column) * scale,
              height: columnHeaderHeight,
            }}
          >
            {columnLetters(column)}
          </div>
        ))}
      </div>
      <div className={styles.rowHeaders} aria-hidden>
        {rowNumbers.map((row) => (
          <div
            key={row}
            className={mergeClasses(styles.header, row === active.row && styles.activeHeader)}
            style={{ left: 0, top: rows.startOf(row) * scale, width: rowHeaderWidth, height: rows.lengthOf(row, row) * scale }}
          >
            {row}
          </div>
        ))}
      </div>
    </>
  );
}
