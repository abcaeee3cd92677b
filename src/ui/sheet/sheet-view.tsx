import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ZoomFitRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { SheetFrame, SheetPictureSource } from "../../app/pane/sheet-picture";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { SheetEntry } from "../../core/sheet/sheet-snapshot";
import { Tabs, tabId } from "../components/tabs";
import type { CellMarker } from "./grid-cell";
import { EditButtons, EditNoteLine } from "./edit-tools";
import { SheetGrid } from "./sheet-grid";
import { type SheetEditing, useCellEdits } from "./use-cell-edits";
import type { SheetViewWords } from "./words";

/** A finding and the cell it stands at. */
export interface SheetMarker extends CellMarker {
  readonly sheet: string;
  readonly cell: CellPosition;
}

export interface SheetViewProps {
  readonly source: SheetPictureSource;
  readonly sheets: readonly SheetEntry[];
  /** Changes whenever the workbook does. */
  readonly version: number;
  readonly markers: readonly SheetMarker[];
  /** The cell to show; a new object shows it again. */
  readonly target: { readonly sheet: string; readonly cell: CellPosition } | null;
  readonly words: SheetViewWords;
  /** How cells are edited; null where they are only looked at. */
  readonly editing: SheetEditing | null;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, backgroundColor: tokens.colorNeutralBackground2 },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "12px",
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: "36px",
    flexShrink: 0,
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    flexGrow: 1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  swatch: { padding: "0 6px", borderRadius: "3px", forcedColorAdjust: "none" },
  overdue: { backgroundColor: "#ffc7ce", color: "#9c0006", fontWeight: 700 },
  pastDue: { backgroundColor: "#ffe699", color: "#6b4200" },
  dueSoon: { backgroundColor: "#e2efda", color: "#375623" },
  finding: { display: "flex", alignItems: "center", gap: "4px" },
  // As it is drawn in a cell.
  corner: {
    width: "12px",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#ffffff",
    backgroundImage: "linear-gradient(225deg, #115ea3 6px, transparent 6.5px)",
    forcedColorAdjust: "none",
  },
  tabs: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  loading: { padding: "24px" },
});

const zoomSteps = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2];

/** A workbook's sheets as they look in a spreadsheet, with what was found at their cells. */
export function SheetView({ source, sheets, version, markers, target, words, editing }: SheetViewProps): ReactNode {
  const styles = useStyles();
  const edits = useCellEdits(editing, version, words.edit);
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const [chosen, setChosen] = useState<{ readonly sheet: string; readonly cell: CellPosition } | null>(null);
  const [zoom, setZoom] = useState<number | "fit">("fit");
  const [fitted, setFitted] = useState(1);
  const shown = chosen && visible.some(({ name }) => name === chosen.sheet) ? chosen.sheet : (visible[0]?.name ?? "");
  const frame = useFrame(source, shown, version);
  const markersHere = useMarkersOn(shown, markers);
  const follow = useCallback((sheet: string, cell: CellPosition) => setChosen({ sheet, cell }), []);
  const [seen, setSeen] = useState(target);
  if (target !== seen) {
    setSeen(target);
    if (target) setChosen(target);
  }
  const step = (by: number): void => {
    const current = zoom === "fit" ? fitted : zoom;
    const next = by > 0 ? zoomSteps.find((each) => each > current + 0.01) : [...zoomSteps].reverse().find((each) => each < current - 0.01);
    setZoom(next ?? current);
  };
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <ul className={styles.legend} aria-label={words.legend}>
          <li className={`${styles.swatch} ${styles.overdue}`}>{words.marks.overdue}</li>
          <li className={`${styles.swatch} ${styles.pastDue}`}>{words.marks.pastDue}</li>
          <li className={`${styles.swatch} ${styles.dueSoon}`}>{words.marks.dueSoon}</li>
          {markersHere.size > 0 && (
            <li className={styles.finding}>
              <span className={styles.corner} aria-hidden />
              {words.hasFinding}
            </li>
          )}
        </ul>
        <div>
          {editing && <EditButtons edits={edits} words={words.edit} />}
          <Button size="small" appearance="subtle" icon={<ZoomOutRegular />} aria-label={words.zoomOut} onClick={() => step(-1)} />
          <Button size="small" appearance="subtle" icon={<ZoomInRegular />} aria-label={words.zoomIn} onClick={() => step(1)} />
          <Button size="small" appearance="subtle" icon={<ZoomFitRegular />} aria-label={words.fitWidth} onClick={() => setZoom("fit")} />
        </div>
      </div>
      <div
        id="sheet-panel"
        role="tabpanel"
        aria-labelledby={tabId(
          "sheet-panel",
          visible.findIndex(({ name }) => name === shown),
        )}
        className={styles.panel}
      >
        {frame ? (
          <SheetGrid
            key={shown}
            source={source}
            frame={frame}
            version={version}
            zoom={zoom}
            markers={markersHere}
            target={chosen?.sheet === shown ? chosen : null}
            onFitted={setFitted}
            onLink={follow}
            words={words}
            editing={editing}
            edits={edits}
          />
        ) : (
          <div className={styles.loading} role="status">
            {words.loading}
          </div>
        )}
      </div>
      {editing && <EditNoteLine edits={edits} words={words.edit} />}
      <div className={styles.tabs}>
        <Tabs
          label={words.tabs}
          panel="sheet-panel"
          selected={shown}
          onSelect={(name) => setChosen({ sheet: name, cell: { row: 1, column: 1 } })}
          tabs={visible.map(({ name }) => ({ id: name, label: name, count: null }))}
        />
      </div>
    </div>
  );
}

function useMarkersOn(shown: string, markers: readonly SheetMarker[]): ReturnType<typeof markersOn> {
  return useMemo(() => markersOn(shown, markers), [shown, markers]);
}

/** The findings of one sheet by row and column. The worst finding of a cell comes first and is the one that shows. */
function markersOn(shown: string, markers: readonly SheetMarker[]): ReadonlyMap<number, ReadonlyMap<number, CellMarker>> {
  const rows = new Map<number, Map<number, CellMarker>>();
  for (const marker of markers) {
    if (marker.sheet !== shown) continue;
    const { row, column } = marker.cell;
    const own = rows.get(row) ?? new Map<number, CellMarker>();
    rows.set(row, own);
    if (!own.has(column)) own.set(column, marker);
  }
  return rows;
}

/** The frame of a sheet; null until it has come. An answer for another sheet or version comes too late. */
function useFrame(source: SheetPictureSource, sheet: string, version: number): SheetFrame | null {
  const [loaded, setLoaded] = useState<{ readonly sheet: string; readonly version: number; readonly frame: SheetFrame } | null>(null);
  useEffect(() => {
    let current = true;
    if (sheet === "") return;
    source.frame(sheet).then(
      (frame) => {
        if (current) setLoaded({ sheet, version, frame });
      },
      // The sheet is gone: the list of sheets that comes with the next review says so.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [source, sheet, version]);
  // The former state stays in view until the new one has come.
  return loaded?.sheet === sheet ? loaded.frame : null;
}
