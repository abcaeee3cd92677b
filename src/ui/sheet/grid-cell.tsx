import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, memo } from "react";
import type { SheetFrame } from "../../app/pane/sheet-picture";
import type { Severity } from "../../core/rules/finding";
import { type CellPosition, toA1 } from "../../core/sheet/cell-position";
import { cellStyle } from "./cell-style";
import { columnHeaderHeight, keyOf, rowHeaderWidth } from "./grid-geometry";
import type { DrawnCell } from "./visible-cells";
import type { SheetViewWords } from "./words";
import { useAccessibleName } from "../language/accessible-name";
import { useLanguageOf } from "../language/interface-language";

/** A finding at a cell. */
export interface CellMarker {
  readonly severity: Severity;
  readonly title: string;
}

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    lineHeight: 1.15,
    cursor: "cell",
  },
  paper: { backgroundColor: "#ffffff" },
  spilling: { overflow: "visible", zIndex: 1 },
  text: { overflowWrap: "anywhere", flexShrink: 0 },
  error: { backgroundImage: "linear-gradient(225deg, #3b1f6b 9px, transparent 9.5px)", boxShadow: "inset 0 0 0 2px #3b1f6b" },
  warning: { backgroundImage: "linear-gradient(225deg, #115ea3 8px, transparent 8.5px)", boxShadow: "inset 0 0 0 1px #115ea3" },
  info: { backgroundImage: "linear-gradient(225deg, #6b9fd1 7px, transparent 7.5px)" },
  active: { outline: "3px solid #0f6c4f", outlineOffset: "-2px", zIndex: 2 },
  link: { textDecorationLine: "underline", cursor: "pointer" },
});

interface GridCellProps {
  readonly drawn: DrawnCell;
  readonly frame: SheetFrame;
  readonly scale: number;
  readonly active: boolean;
  readonly marker: CellMarker | undefined;
  /** What was typed and is not drawn yet; undefined for nothing. */
  readonly typed: string | undefined;
  /** True where it is known that the cell cannot be edited. */
  readonly readOnly: boolean;
  readonly words: SheetViewWords;
  /** Opens the cell to be edited; absent where nothing can be. Must stay the same function. */
  readonly onOpen: ((cell: CellPosition) => void) | undefined;
  readonly onActivate: (cell: CellPosition) => void;
  readonly onLink: (sheet: string, cell: CellPosition) => void;
}

/** One cell. Drawn anew only where something of it changed: while scrolling nothing has. */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactNode {
  const styles = useStyles();
  const { drawn, scale, active, marker, words } = props;
  const { cell } = drawn;
  const look = props.frame.looks[cell?.look ?? 0] ?? props.frame.looks[0];
  const drawnText = cell ? (cell.mark && cell.mark.prefix !== "" ? `${cell.mark.prefix} ${cell.text}` : cell.text) : "";
  const text = props.typed ?? drawnText;
  const spills = drawn.textWidth > drawn.width && text !== "";
  const position = { row: drawn.row, column: drawn.column };
  const described = words.cell(position, text);
  const name = useAccessibleName(marker ? `${described} ${words.finding(marker.title)}` : described);
  const languageOf = useLanguageOf();
  const open = (): void => {
    if (cell?.link) props.onLink(cell.link.sheet, cell.link.cell);
    else props.onActivate(position);
  };
  return (
    <div
      id={`cell-${keyOf(drawn.row, drawn.column)}`}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={drawn.column}
      aria-selected={active}
      aria-readonly={props.readOnly || undefined}
      {...name.attributes}
      title={marker?.title}
      data-address={toA1(position)}
      className={mergeClasses(
        styles.cell,
        drawn.merged && styles.paper,
        spills && styles.spilling,
        marker && styles[marker.severity],
        cell?.link ? styles.link : undefined,
        active && styles.active,
      )}
      style={{
        left: rowHeaderWidth + drawn.left * scale - 1,
        top: columnHeaderHeight + drawn.top * scale - 1,
        width: drawn.width * scale + 1,
        height: drawn.height * scale + 1,
        ...(look ? cellStyle(look, cell?.mark ?? null, cell?.kind ?? "blank", scale) : {}),
      }}
      onClick={open}
      onDoubleClick={cell?.link ? undefined : () => props.onOpen?.(position)}
      onKeyDown={(event) => {
        // The grid itself takes the keys; a screen reader may still send one to a cell.
        if (event.key === "Enter") open();
      }}
    >
      {name.element}
      <span
        className={styles.text}
        lang={languageOf(text)}
        style={spills ? { width: drawn.textWidth * scale, overflow: "hidden" } : undefined}
      >
        {text}
      </span>
    </div>
  );
}, sameCell);

function sameCell(last: GridCellProps, next: GridCellProps): boolean {
  const { drawn: lastDrawn, ...lastRest } = last;
  const { drawn, ...rest } = next;
  return sameFields(lastDrawn, drawn) && sameFields(lastRest, rest);
}

function sameFields<Fields extends object>(last: Fields, next: Fields): boolean {
  return (Object.keys(next) as (keyof Fields)[]).every((key) => Object.is(last[key], next[key]));
}
