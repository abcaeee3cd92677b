import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { SheetFrame, SheetPictureSource } from "../../app/pane/sheet-picture";
import { type CellPosition, isInside } from "../../core/sheet/cell-position";
import { CellEditBox, type EditBoxHandle } from "./cell-edit-box";
import { pixelsPerPoint } from "./cell-style";
import { EditQuestionBox } from "./edit-question";
import { type CellMarker, GridCell } from "./grid-cell";
import { columnHeaderHeight, keyOf, rowHeaderWidth } from "./grid-geometry";
import { GridHeaders } from "./grid-headers";
import { GridLines } from "./grid-lines";
import { moveActive } from "./move-active";
import { Offsets } from "./offsets";
import { useActiveCell } from "./use-active-cell";
import { type CellEdits, type SheetEditing } from "./use-cell-edits";
import { useGridView } from "./use-grid-view";
import { useShownRows } from "./use-shown-rows";
import { visibleCells } from "./visible-cells";
import type { SheetViewWords } from "./words";
import { useAccessibleName } from "../language/accessible-name";

interface SheetGridProps {
  readonly source: SheetPictureSource;
  readonly frame: SheetFrame;
  readonly version: number;
  readonly zoom: number | "fit";
  /** The worst finding of each cell, by row and column. */
  readonly markers: ReadonlyMap<number, ReadonlyMap<number, CellMarker>>;
  /** The cell to show; a new object shows it again. */
  readonly target: { readonly cell: CellPosition } | null;
  /** Must stay the same function. */
  readonly onLink: (sheet: string, cell: CellPosition) => void;
  /** Hears the zoom at which all columns fit. */
  readonly onFitted: (zoom: number) => void;
  readonly words: SheetViewWords;
  /** How cells are edited; null where they are only looked at. */
  readonly editing: SheetEditing | null;
  readonly edits: CellEdits;
}

/** Rows drawn above and below those in view. */
const overscan = 8;

const useStyles = makeStyles({
  frame: { position: "relative", flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroller: {
    position: "relative",
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: "#ffffff",
    color: "#000000",
    forcedColorAdjust: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // The editor of the active cell has the focus in the grid's place.
    ":has(+ div textarea:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  canvas: { position: "relative" },
});

/** The cells of one sheet, of which only those in view are drawn. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { frame, source, version, markers, target, words, editing, edits } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useGridView(scroller);
  const rows = useMemo(() => new Offsets(frame.rowHeights), [frame]);
  const columns = useMemo(() => new Offsets(frame.columnWidths), [frame]);
  const { rowOf, typedAt, typedColumns } = useShownRows(source, frame, version, edits);
  const editBox = useRef<EditBoxHandle>(null);
  const fitting = Math.max(0.35, Math.min(1.5, (view.width - rowHeaderWidth - 18) / (columns.total * pixelsPerPoint)));
  const scale = pixelsPerPoint * (props.zoom === "fit" ? fitting : props.zoom);
  const { onFitted } = props;
  useEffect(() => onFitted(fitting), [onFitted, fitting]);

  const { active, show } = useActiveCell({ scrollerRef: scroller, frame, rows, columns, scale, target });
  const showActive = useCallback(() => show(active), [show, active]);
  const [refused, setRefused] = useState<CellPosition | null>(null);
  const open = useCallback(
    (cell: CellPosition): void => {
      show(cell);
      editBox.current?.focus();
      editBox.current?.open();
    },
    [show],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const link = event.key === "Enter" ? rowOf(active.row)?.cells.find(({ column }) => column === active.column)?.link : null;
    if (link) {
      event.preventDefault();
      event.stopPropagation();
      props.onLink(link.sheet, link.cell);
      return;
    }
    const pageRows = Math.max(1, Math.floor(view.height / (frame.rowHeights.length > 0 ? (rows.total / rows.count) * scale : 20)) - 1);
    const next = moveActive(active, event.key, event.ctrlKey || event.metaKey, frame, pageRows);
    if (!next) return;
    event.preventDefault();
    show(next);
  };

  const first = Math.max(1, rows.at(view.top / scale) - overscan);
  const last = Math.min(frame.rowCount, rows.at((view.top + view.height) / scale) + overscan);
  const activeKey = keyOf(active.row, active.column);
  const always = (row: number): readonly number[] => [
    ...(markers.get(row)?.keys() ?? []),
    ...typedColumns(row),
    ...(row === active.row ? [active.column] : []),
  ];
  const drawn = visibleCells(frame, rowOf, { first, last }, rows, columns, always);
  const activeCell = rowOf(active.row)?.cells.find(({ column }) => column === active.column);
  const activeArea = frame.merges.find((area) => isInside(area, active)) ?? {
    firstRow: active.row,
    lastRow: active.row,
    firstColumn: active.column,
    lastColumn: active.column,
  };
  const gridId = useId();
  const name = useAccessibleName(words.grid(frame.name));
  const headers = Array.from({ length: frame.columnCount }, (_, index) => index + 1).filter(
    (column) => columns.lengthOf(column, column) > 0,
  );
  const rowNumbers = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((row) => rows.lengthOf(row, row) > 0);
  const [width, height] = [columns.total * scale, rows.total * scale];

  return (
    <div className={styles.frame}>
      {name.element}
      <div
        ref={scroller}
        id={gridId}
        className={styles.scroller}
        role="grid"
        // Where cells can be edited the editor takes the focus for the grid.
        tabIndex={editing ? -1 : 0}
        aria-readonly={editing === null}
        onFocus={editing ? () => editBox.current?.focus() : undefined}
        {...name.attributes}
        aria-rowcount={frame.rowCount}
        aria-colcount={frame.columnCount}
        aria-activedescendant={active.row >= first && active.row <= last ? `cell-${activeKey}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div className={styles.canvas} style={{ width: width + rowHeaderWidth, height: height + columnHeaderHeight }}>
          <GridHeaders rows={rows} columns={columns} rowNumbers={rowNumbers} columnNumbers={headers} active={active} scale={scale} />
          {frame.gridLines && (
            <GridLines frame={frame} rows={rows} columns={columns} rowNumbers={rowNumbers} headers={headers} scale={scale} />
          )}
          {drawn.map(([row, cells]) => (
            <div key={row} role="row" aria-rowindex={row}>
              {cells.map((cell) => (
                <GridCell
                  key={cell.column}
                  drawn={cell}
                  frame={frame}
                  scale={scale}
                  active={cell.row === active.row && cell.column === active.column}
                  marker={markers.get(cell.row)?.get(cell.column)}
                  typed={typedAt(cell.row, cell.column)}
                  readOnly={refused !== null && cell.row === refused.row && cell.column === refused.column}
                  words={words}
                  onActivate={show}
                  onOpen={editing ? open : undefined}
                  onLink={props.onLink}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      {editing && (
        <CellEditBox
          handle={editBox}
          editing={editing}
          edits={edits}
          sheet={frame.name}
          version={version}
          active={active}
          text={typedAt(active.row, active.column) ?? activeCell?.text ?? ""}
          isLink={activeCell?.link !== null && activeCell?.link !== undefined}
          bounds={{
            left: columns.startOf(activeArea.firstColumn) * scale,
            top: rows.startOf(activeArea.firstRow) * scale,
            width: columns.lengthOf(activeArea.firstColumn, activeArea.lastColumn) * scale,
            height: rows.lengthOf(activeArea.firstRow, activeArea.lastRow) * scale,
          }}
          look={frame.looks[activeCell?.look ?? 0]}
          scale={scale}
          scroller={scroller}
          gridId={gridId}
          words={words}
          onKey={onKeyDown}
          onMove={(key, column) => {
            const next = moveActive({ row: active.row, column: column ?? active.column }, key, false, frame, 1);
            if (next) show(next);
          }}
          onShow={showActive}
          onRefused={setRefused}
        />
      )}
      {edits.asked && (
        <EditQuestionBox
          asked={edits.asked}
          words={words.edit}
          onAnswer={(yes) => {
            const [cell] = edits.asked?.edit.cells ?? [];
            edits.answer(yes);
            if (cell) show(cell.position);
            editBox.current?.focus();
            if (!yes && cell && edits.asked?.edit.cells.length === 1) editBox.current?.retype(cell.typed);
          }}
        />
      )}
    </div>
  );
}
