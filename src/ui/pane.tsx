import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { TaskListRequest } from "../app/pane/list-tasks";
import type { PaneReview } from "../app/pane/pane-review";
import type { Moment, PaneService, SummaryRequest } from "../app/pane/pane-service";
import type { CalendarDate } from "../core/calendar/calendar-date";
import type { CellPosition } from "../core/sheet/cell-position";
import type { NoticeParagraph } from "../core/summary/notice-model";
import { Announcer, useAnnouncement } from "./components/announcer";
import { Notice } from "./components/notice";
import { Tabs } from "./components/tabs";
import { ActionBar } from "./panels/action-bar";
import { ChartsTab } from "./panels/charts/charts-tab";
import { BusyLine } from "./panels/busy-line";
import { DeadlinesPanel } from "./panels/deadlines-panel";
import { FindingsPanel } from "./panels/findings-panel";
import { MorePanel } from "./panels/more/more-panel";
import { IdentityCard } from "./panels/identity-card";
import { PaneFooter } from "./panels/pane-footer";
import { ProposalPanel } from "./panels/proposal-panel";
import { ResultNote } from "./panels/result-note";
import { UnitsPanel } from "./panels/units-panel";
import { NoTableYet, isWithoutTable } from "./panels/word-import/no-table-yet";
import { openWordFile } from "./state/open-word-file";
import { PaneContext, type PaneContextValue } from "./state/pane-context";
import type { PaneTab } from "./state/pane-state";
import { useKeptFocus } from "./state/use-kept-focus";
import type { MainAction } from "./state/use-main-actions";
import { usePane } from "./state/use-pane";
import type { PaneWords } from "./words";

export interface PaneProps {
  readonly service: PaneService;
  readonly words: PaneWords;
  /** The only clock. It must stay the same function. */
  readonly moment: () => Moment;
  /** True where the sheet was edited since it was read. */
  readonly stale: boolean;
  /** A review with its rows as they are numbered by now; another function whenever they changed. Absent where nobody else edits. */
  readonly follow?: (review: PaneReview) => PaneReview;
  /** True while the program that holds the workbook keeps the pane waiting: for a cell to be left, a dialog to be closed. */
  readonly waiting: boolean;
  /** What the pane was opened for: it reviews in any case, then goes on with this. */
  readonly startWith: MainAction;
  /** The day to begin with, where the user chose one before the pane opened. */
  readonly asOf?: CalendarDate | null;
  /** Hears of every review, for a sheet drawn beside the pane. It must stay the same function. */
  readonly onReview: (review: PaneReview) => void;
  /** Hears that the workbook was read and holds no table, and which sheets were looked at. It must stay the same function. */
  readonly onNoTable?: (sheets: readonly string[]) => void;
  /** Counts the edits made beside the pane: with each new number the pane reads the workbook anew. */
  readonly edits?: number;
  /** Counts how often the workbook was taken anew from its file: with each new number the pane reads it, and proposes again what was chosen. */
  readonly readings?: number;
  /** Saves the notice as a Word document; absent where the program cannot. It must stay the same function. */
  readonly saveNotice?: (paragraphs: readonly NoticeParagraph[]) => void;
  /** Saves the chosen summaries as a workbook of their own; absent where the program cannot. It must stay the same function. */
  readonly saveSummaries?: (request: SummaryRequest) => void;
  /** Hears which cell the user wants to see. */
  readonly onSelect: (sheet: string, cell: CellPosition) => void;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    // Always: a scroll bar that comes and goes moves everything sideways, and WebView2 hides it otherwise.
    overflowY: "scroll",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  skeleton: { height: "88px", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground4 },
});

/** The whole pane on one workbook: reads it at once and shows what it found. */
export function Pane(props: PaneProps): ReactNode {
  const { service, words, moment, stale, waiting, startWith, onReview, onSelect, saveNotice, saveSummaries } = props;
  const styles = useStyles();
  const [read, actions] = usePane(service, moment, onReview);
  const { follow } = props;
  const state = useMemo(() => (read.review && follow ? { ...read, review: follow(read.review) } : read), [read, follow]);
  const [announcement, announce] = useAnnouncement();
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  const { review, result } = state;
  // A later day is chosen in the pane itself.
  const [begunWith] = useState(props.asOf ?? null);
  useEffect(() => actions.review(begunWith), [actions, begunWith]);
  const { edits = 0, readings = 0, onNoTable } = props;
  const { error: failure } = state;
  useEffect(() => {
    if (failure && "refusal" in failure && failure.refusal.id === "no-table") onNoTable?.(failure.refusal.sheets);
  }, [failure, onNoTable]);
  useEffect(() => {
    if (edits > 0) actions.review();
  }, [actions, edits]);
  useEffect(() => {
    if (readings > 0) actions.readAgain();
  }, [actions, readings]);
  const select = useCallback(
    (sheet: string, cell: CellPosition) => {
      actions.select(sheet, cell, () => {
        onSelect(sheet, cell);
        announce(words.announce.selected(sheet, cell));
      });
    },
    [actions, announce, onSelect, words],
  );
  const table = review?.tables[state.table];
  useEffect(() => {
    if (table) announce(words.announce.reviewed(table.findings.length, table.pastLimit.length));
  }, [announce, table, words]);
  useEffect(() => {
    if (result?.outcome.id === "applied") announce(words.announce.done(result.purpose));
  }, [announce, result, words]);
  const listTasks = useCallback((request: TaskListRequest) => service.listTasks(request), [service]);
  const context = useMemo(
    (): PaneContextValue => ({
      ...{ words, state, actions, select, listTasks, saveNotice, saveSummaries },
      loadNotice: (nameUnregistered) => service.notice(nameUnregistered),
      openWord: (file) => openWordFile(service, file),
      loadWrittenCells: (run) => service.writtenCells(run),
      today: moment().today,
    }),
    [words, state, actions, select, listTasks, moment, service, saveNotice, saveSummaries],
  );
  const interrupted = review?.runs.find((run) => run.state === "started" && run.undoable);
  const error = state.error && ("refusal" in state.error ? words.refusal(state.error.refusal) : words.unexpected(state.error.detail));
  return (
    <PaneContext.Provider value={context}>
      <div ref={pane} className={styles.pane}>
        <div className={styles.scroll}>
          {/* The table's title is the heading, once there is one. */}
          {!table && <h1 className={styles.unseen}>{words.product}</h1>}
          {stale && review && (
            <Notice kind="warning" action={{ label: words.result.readAgain, run: actions.readAgain }}>
              {words.stale}
            </Notice>
          )}
          {interrupted && (
            <Notice kind="warning" action={{ label: words.runs.undo, run: () => actions.proposeUndo([interrupted.id]) }}>
              {words.runs.interrupted(interrupted)}
            </Notice>
          )}
          {review?.stateProblem && <Notice kind="warning">{words.stateProblem[review.stateProblem]}</Notice>}
          {review?.writeRefusal && <Notice kind="warning">{words.noWriting(review.writeRefusal)}</Notice>}
          {table && <IdentityCard table={table} />}
          {table && <ActionBar table={table} startWith={startWith} />}
          <BusyLine />
          {!review && !error && !state.proposal && <Skeleton />}
          {waiting && <Notice kind="warning">{words.waiting}</Notice>}
          {error !== null && (
            <Notice kind="error" action={{ label: words.result.readAgain, run: () => actions.review() }}>
              {error}
            </Notice>
          )}
          {!review && state.error && isWithoutTable(state.error) && <NoTableYet />}
          {state.proposal && <ProposalPanel proposal={state.proposal} table={table ?? null} />}
          {state.result && <ResultNote result={state.result} />}
          {table && <MorePanel table={table} />}
          {table && (
            <>
              <div className={styles.tabs}>
                <Tabs
                  label={words.tabs.label}
                  panel="pane-panel"
                  selected={state.tab}
                  onSelect={(id) => actions.showTab(id as PaneTab)}
                  tabs={[
                    { id: "findings", label: words.tabs.findings, count: table.findings.length },
                    { id: "deadlines", label: words.tabs.deadlines, count: table.pastLimit.length + table.dueSoon.length },
                    { id: "units", label: words.tabs.units, count: table.overview.unitRows.length + table.overview.collectiveRows.length },
                    { id: "charts", label: words.tabs.charts, count: null },
                  ]}
                />
              </div>
              <div role="tabpanel" id="pane-panel" aria-label={words.tabs[state.tab]}>
                {state.tab === "findings" && <FindingsPanel key={state.table} table={table} />}
                {state.tab === "deadlines" && <DeadlinesPanel key={state.table} table={table} />}
                {state.tab === "units" && <UnitsPanel key={state.table} table={table} />}
                {state.tab === "charts" && <ChartsTab key={state.table} table={table} />}
              </div>
            </>
          )}
        </div>
        {review && <PaneFooter review={review} />}
        <Announcer {...announcement} />
      </div>
    </PaneContext.Provider>
  );
}

/** Where the results will be, below what is said of the reading. */
function Skeleton(): ReactNode {
  const styles = useStyles();
  return (
    <>
      {[1, 2, 3].map((each) => (
        <div key={each} className={styles.skeleton} aria-hidden />
      ))}
    </>
  );
}
