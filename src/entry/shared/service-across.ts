import { type Remote, proxy } from "comlink";
import type { PaneService } from "../../app/pane/pane-service";

/** What the pane asks, answered by a worker. `of` is asked each time, so that a worker may start late. `select` is the window's own work. */
export function serviceAcross(of: () => Remote<Omit<PaneService, "select">>, select: PaneService["select"]): PaneService {
  return {
    review: (request) => of().review(request),
    proposeHighlight: (choices) => of().proposeHighlight(choices),
    proposeRoster: () => of().proposeRoster(),
    proposeSummaries: (request) => of().proposeSummaries(request),
    proposeFixes: (fixes) => of().proposeFixes(fixes),
    proposeProgressColumns: (table) => of().proposeProgressColumns(table),
    proposeReminders: (request) => of().proposeReminders(request),
    notice: (nameUnregistered) => of().notice(nameUnregistered),
    proposeUndo: (runs) => of().proposeUndo(runs),
    proposeClear: (what) => of().proposeClear(what),
    writtenCells: (run) => of().writtenCells(run),
    proposeAgain: () => of().proposeAgain(),
    locate: (sheet, cell, edition) => of().locate(sheet, cell, edition),
    carryOut: (proposal, at, onProgress) => of().carryOut(proposal, at, proxy(onProgress)),
    cancel: () => of().cancel(),
    decide: (decision, at) => of().decide(decision, at),
    select,
  };
}
