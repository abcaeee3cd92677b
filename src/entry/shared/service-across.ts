import { type Remote, proxy } from "comlink";
import type { PaneService } from "../../app/pane/pane-service";

/** What the pane asks, answered by a worker. `of` is asked each time, so that a worker may start late. `select` is the window's own work. */
export function serviceAcross(of: () => Remote<Omit<PaneService, "select">>, select: PaneService["select"]): PaneService {
  return {
    review: (request, onProgress) => of().review(request, proxy(onProgress ?? ((): void => undefined))),
    proposeHighlight: (choices) => of().proposeHighlight(choices),
    proposeRoster: () => of().proposeRoster(),
    proposeSummaries: (request) => of().proposeSummaries(request),
    proposeFixes: (fixes) => of().proposeFixes(fixes),
    proposeProgressColumns: (table) => of().proposeProgressColumns(table),
    proposeReminders: (request) => of().proposeReminders(request),
    listTasks: (request) => of().listTasks(request),
    notice: (nameUnregistered) => of().notice(nameUnregistered),
    proposeUndo: (runs) => of().proposeUndo(runs),
    proposeClear: (what) => of().proposeClear(what),
    openWord: (document, name) => of().openWord(document, name),
    proposeWordImport: (tables) => of().proposeWordImport(tables),
    proposeRebuild: (table, withSupposed) => of().proposeRebuild(table, withSupposed),
    writtenCells: (run) => of().writtenCells(run),
    proposeAgain: () => of().proposeAgain(),
    locate: (sheet, cell, edition) => of().locate(sheet, cell, edition),
    carryOut: (proposal, at, onProgress) => of().carryOut(proposal, at, proxy(onProgress)),
    cancel: () => of().cancel(),
    decide: (decision, at) => of().decide(decision, at),
    select,
  };
}
