import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetFrame } from "../../app/pane/sheet-picture";
import { columnHeaderHeight, rowHeaderWidth } from "./grid-geometry";
import type { Offsets } from "./offsets";

const useStyles = makeStyles({
  line: { position: "absolute", backgroundColor: "#e3e3e3", pointerEvents: "none" },
});

/** The faint lines between the cells in view. */
export function GridLines(props: {
  readonly frame: SheetFrame;
  readonly rows: Offsets;
  readonly columns: Offsets;
  readonly rowNumbers: readonly number[];
  readonly headers: readonly number[];
  readonly scale: number;
}): ReactNode {
  const styles = useStyles();
  const { rows, columns, scale } = props;
  const top = rows.startOf(props.rowNumbers[0] ?? 1) * scale + columnHeaderHeight;
  const bottom = rows.startOf((props.rowNumbers.at(-1) ?? 0) + 1) * scale + columnHeaderHeight;
  return (
    <div aria-hidden>
      {props.headers.map((column) => (
        <div
          key={column}
          className={styles.line}
          style={{ left: rowHeaderWidth + columns.startOf(column + 1) * scale - 1, top, width: 1, height: bottom - top }}
        />
      ))}
      {props.rowNumbers.map((row) => (
        <div
          key={row}
          className={styles.line}
          style={{
            left: rowHeaderWidth,
            top: rows.startOf(row + 1) * scale + columnHeaderHeight - 1,
            width: columns.total * scale,
            height: 1,
          }}
        />
      ))}
    </div>
  );
}
