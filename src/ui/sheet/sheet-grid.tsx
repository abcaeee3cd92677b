import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PicturedRow, SheetFrame, SheetPictureSource } from "../../app/pane/sheet-picture";
import { type CellPosition, columnLetters, isInside } from "../../core/sheet/cell-position";
import { CellEditBox, type EditBoxHandle } from "./cell-edit-box";
import { pixelsPerPoint } from "./cell-style";
import { EditQuestionBox } from "./edit-question";
import { type CellMarker, GridCell } from "./grid-cell";
import { columnHeaderHeight, keyOf, rowHeaderWidth } from "./grid-geometry";
import { GridLines } from "./grid-lines";
import { anchorOf, moveActive } from "./move-active";
import { Offsets } from "./offsets";
import { RowBlocks } from "./row-blocks";
import { type CellEdits, type SheetEditing } from "./use-cell-edits";
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

/** The cells of one sheet, of which only those in view are drawn. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { frame, source, version, markers, target, words, editing, edits } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800, width: 800 });
  const [active, setActive] = useState<CellPosition>({ row: 1, column: 1 });
  const [shownTarget, setShownTarget] = useState<SheetGridProps["target"]>(null);
  const [, setArrivals] = useState(0);
  const rows = useMemo(() => new Offsets(frame.rowHeights), [frame]);
  const columns = useMemo(() => new Offsets(frame.columnWidths), [frame]);
  // A new version is a new state of the workbook: nothing fetched before may be shown.
  const blocks = useMemo(
    () => (version < 0 ? null : new RowBlocks(source, frame.name, () => setArrivals((count) => count + 1))),
    [source, frame, version],
  );
  const earlier = useEarlier(blocks);
  /** A row as it is, or, until it has come, as it was: what people look at does not flicker while they type. */
  const rowOf = (row: number): PicturedRow | null => {
    const now = blocks?.row(row) ?? null;
    return now ?? (blocks?.peek(row) === undefined ? (earlier?.peek(row) ?? null) : null);
  };
  const typedHere = edits.typed.get(frame.name);
  /** What was typed into a cell, as long as the rows that are drawn are older than that. */
  const typedAt = (row: number, column: number): string | undefined => {
    const typed = typedHere?.get(keyOf(row, column));
    return typed && (typed.version >= version || blocks?.peek(row) === undefined) ? typed.text : undefined;
  };
  const editBox = useRef<EditBoxHandle>(null);
  const fitting = Math.max(0.35, Math.min(1.5, (view.width - rowHeaderWidth - 18) / (columns.total * pixelsPerPoint)));
  const scale = pixelsPerPoint * (props.zoom === "fit" ? fitting : props.zoom);
  const { onFitted } = props;
  useEffect(() => onFitted(fitting), [onFitted, fitting]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    let frameRequest = 0;
    const onScroll = (): void => {
      cancelAnimationFrame(frameRequest);
      frameRequest = requestAnimationFrame(measure);
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frameRequest);
      element.removeEventListener("scroll", onScroll);
    };
  }, []);

  const shownScale = useRef(scale);
  useEffect(() => {
    shownScale.current = scale;
  }, [scale]);
  // A target is shown once: when the workbook changes, the view stays where the user has it.
  if (target && target !== shownTarget) {
    setShownTarget(target);
    setActive(anchorOf(target.cell, frame));
  }
  const scrolledTo = useRef<SheetGridProps["target"]>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element || !target || scrolledTo.current === target) return;
    scrolledTo.current = target;
    const { row, column } = anchorOf(target.cell, frame);
    const [top, left] = [rows.startOf(row) * shownScale.current, columns.startOf(column) * shownScale.current];
    element.scrollTop = top - element.clientHeight / 3;
    element.scrollLeft = left - element.clientWidth / 3;
  }, [target, frame, rows, columns]);

  const show = useCallback(
    (cell: CellPosition): void => {
      setActive(cell);
      const element = scroller.current;
      if (!element) return;
      const [top, bottom] = [rows.startOf(cell.row) * scale, rows.startOf(cell.row + 1) * scale + columnHeaderHeight];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
      const [left, right] = [columns.startOf(cell.column) * scale, columns.startOf(cell.column + 1) * scale + rowHeaderWidth];
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
    },
    [rows, columns, scale],
  );
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
  const typedColumns = (row: number): readonly number[] =>
    [...(typedHere?.keys() ?? [])].flatMap((key) => (key.startsWith(`${row}:`) ? [Number(key.slice(String(row).length + 1))] : []));
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
          <div className={styles.columnHeaders} style={{ width: width + rowHeaderWidth }} aria-hidden>
            <div className={styles.corner} />
            {headers.map((column) => (
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

/** The blocks that were shown before these, as far as anything of them had arrived. */
function useEarlier(blocks: RowBlocks | null): RowBlocks | null {
  const [kept, setKept] = useState<{ readonly now: RowBlocks | null; readonly earlier: RowBlocks | null }>({ now: blocks, earlier: null });
  if (kept.now === blocks) return kept.earlier;
  const earlier = kept.now && !kept.now.isEmpty ? kept.now : kept.earlier;
  setKept({ now: blocks, earlier });
  return earlier;
}
