import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { PaneReview } from "../../app/pane/pane-review";
import type { Proposal } from "../../app/pane/pane-run";
import type { AcceptedFix, Decision, Moment, PaneService, ReminderRequest, SummaryRequest } from "../../app/pane/pane-service";
import type { Refusal } from "../../app/ports";
import type { WorkProgress } from "../../app/work-progress";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { CellPosition } from "../../core/sheet/cell-position";
import { type PaneError, type PaneState, type PaneTab, afterEvent, emptyPane } from "./pane-state";

/** Everything a person can do in the pane. */
export interface PaneActions {
  readonly review: (asOf?: CalendarDate | null) => void;
  /** Reads again; what was chosen and not yet done is proposed once more. */
  readonly readAgain: () => void;
  readonly proposeHighlight: (frozen: boolean) => void;
  readonly proposeSummaries: (request: SummaryRequest) => void;
  readonly proposeFixes: (fixes: readonly AcceptedFix[]) => void;
  readonly proposeRoster: () => void;
  /** 0-based, among the review's tables. */
  readonly proposeProgressColumns: (table: number) => void;
  readonly proposeReminders: (request: ReminderRequest) => void;
  /** Tables of the opened Word document, by their places in its offer. */
  readonly proposeWordImport: (tables: readonly number[]) => void;
  readonly proposeRebuild: (table: number, withSupposed: boolean) => void;
  readonly proposeUndo: (runs: readonly number[] | "all") => void;
  readonly proposeClear: (what: "marks" | "all") => void;
  readonly confirm: () => void;
  readonly stop: () => void;
  /** Shows a cell in the workbook. @param then what follows once it is shown */
  readonly select: (sheet: string, cell: CellPosition, then: () => void) => void;
  readonly decide: (decision: Decision) => void;
  readonly dismiss: () => void;
  readonly showTab: (tab: PaneTab) => void;
  readonly showTable: (table: number) => void;
}

/** The pane's state and what changes it. @param onReview hears of every new review */
export function usePane(
  service: PaneService,
  moment: () => Moment,
  onReview: (review: PaneReview) => void,
): readonly [PaneState, PaneActions] {
  const [state, send] = useReducer(afterEvent, emptyPane);
  // Only the latest request counts: an answer to an earlier one comes too late.
  const latest = useRef(0);
  const heard = useRef(onReview);
  const asked = useRef<CalendarDate | null>(null);
  const shown = useRef(state);
  useEffect(() => {
    heard.current = onReview;
    shown.current = state;
  });

  const run = useCallback(async (work: NonNullable<PaneState["busy"]>["id"], task: (isLatest: () => boolean) => Promise<void>) => {
    const request = ++latest.current;
    const isLatest = (): boolean => latest.current === request;
    send({ id: "started", work });
    try {
      await task(isLatest);
    } catch (error) {
      if (isLatest()) send({ id: "failed", error: errorOf(error) });
    }
  }, []);

  const actions = useMemo((): PaneActions => {
    const propose = (make: () => Promise<Proposal>): void =>
      void run("propose", async (isLatest) => {
        const proposal = await make();
        if (isLatest()) send({ id: "proposed", proposal });
      });
    return {
      review: (asOf = asked.current) =>
        void run("review", async (isLatest) => {
          const review = await service.review({ moment: moment(), asOf }, (progress) => isLatest() && send({ id: "progressed", progress }));
          if (!isLatest()) return;
          asked.current = asOf;
          send({ id: "reviewed", review, chosenAsOf: asOf });
          heard.current(review);
        }),
      readAgain: () =>
        void run("review", async (isLatest) => {
          const { proposal, result } = shown.current;
          const wanted = proposal !== null || result?.outcome.id === "changed-meanwhile";
          const onProgress = (progress: WorkProgress): void => {
            if (isLatest()) send({ id: "progressed", progress });
          };
          const review = await service.review({ moment: moment(), asOf: asked.current }, onProgress);
          if (!isLatest()) return;
          send({ id: "reviewed", review, chosenAsOf: asked.current });
          heard.current(review);
          if (!wanted) return;
          send({ id: "started", work: "propose" });
          const again = await service.proposeAgain();
          if (isLatest()) send({ id: "proposed", proposal: again });
        }),
      proposeHighlight: (frozen) => propose(() => service.proposeHighlight({ frozen })),
      proposeSummaries: (request) => propose(() => service.proposeSummaries(request)),
      proposeFixes: (fixes) => propose(() => service.proposeFixes(fixes)),
      proposeRoster: () => propose(() => service.proposeRoster()),
      proposeProgressColumns: (table) => propose(() => service.proposeProgressColumns(table)),
      proposeReminders: (request) => propose(() => service.proposeReminders(request)),
      proposeWordImport: (tables) => propose(() => service.proposeWordImport(tables)),
      proposeRebuild: (table, withSupposed) => propose(() => service.proposeRebuild(table, withSupposed)),
      proposeUndo: (runs) => propose(() => service.proposeUndo(runs)),
      proposeClear: (what) => propose(() => service.proposeClear(what)),
      confirm: () =>
        void run("carry-out", async (isLatest) => {
          const { proposal } = shown.current;
          if (!proposal) return;
          const onProgress = (progress: WorkProgress): void => send({ id: "progressed", progress });
          const { outcome, items, changes, review } = await service.carryOut(proposal.id, moment(), onProgress);
          if (!isLatest()) return;
          send({ id: "carried-out", result: { purpose: proposal.purpose, outcome, items, changes }, review });
          heard.current(review);
        }),
      stop: () => void service.cancel(),
      select: (sheet, cell, then) =>
        void service.select(sheet, cell).then(then, (error: unknown) => send({ id: "not-shown", error: errorOf(error) })),
      decide: (decision) =>
        void run("decide", async (isLatest) => {
          const review = await service.decide(decision, moment());
          if (!isLatest()) return;
          send({ id: "decided", review });
          heard.current(review);
        }),
      dismiss: () => send({ id: "dismissed" }),
      showTab: (tab) => send({ id: "showed-tab", tab }),
      showTable: (table) => send({ id: "showed-table", table }),
    };
  }, [service, moment, run]);
  return [state, actions];
}

/** What went wrong, as the pane says it. */
export function errorOf(error: unknown): PaneError {
  if (typeof error === "object" && error !== null && "refusal" in error) return { refusal: error.refusal as Refusal };
  return { detail: error instanceof Error ? error.message : String(error) };
}
