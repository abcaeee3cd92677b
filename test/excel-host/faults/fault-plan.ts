import { HostError, type ErrorCode } from "../engine/host-error";
import type { Workbook } from "../model/workbook";

/** Where an error comes up. Requests count from 1, clean-up and event registration aside; actions from 0, as the client counts them. */
export interface Fault {
  readonly request: number;
  /** Left out: the whole request is refused before anything of it is done. "last" for its last action. */
  readonly action?: number | "last";
  /** "before" (default): the action is not done; "after": it is done, and then the error comes. What was done stays done either way. */
  readonly when?: "before" | "after";
  readonly code: ErrorCode;
}

/** What is to go wrong, and what others do between the requests. */
export class FaultPlan {
  private readonly faults: Fault[] = [];
  private readonly unanswered = new Set<number>();
  private readonly held = new Map<number, Promise<void>>();
  private readonly interventions = new Map<number, ((workbook: Workbook) => void)[]>();

  fail(fault: Fault): void {
    this.faults.push(fault);
  }

  /** The request is carried out, but its answer never comes (source: facts #6678, #6909: sync never returns). */
  neverAnswer(request: number): void {
    this.unanswered.add(request);
  }

  /** The request is carried out, its answer comes when the returned function is called. */
  holdAnswer(request: number): () => void {
    let release = (): void => undefined;
    this.held.set(
      request,
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    );
    return () => release();
  }

  /** A co-author, or the user, changes the workbook just before the request is carried out. */
  beforeRequest(request: number, change: (workbook: Workbook) => void): void {
    this.interventions.set(request, [...(this.interventions.get(request) ?? []), change]);
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.faults.length = 0;
    this.unanswered.clear();
    this.held.clear();
    this.interventions.clear();
  }

  intervene(request: number, workbook: Workbook): void {
    for (const change of this.interventions.get(request) ?? []) change(workbook);
  }

  /** Throws where the whole request is to fail. */
  beforeAll(request: number): void {
    const fault = this.faults.find((one) => one.request === request && one.action === undefined);
    if (fault) throw injected(fault);
  }

  /** Throws where the action is to fail at that moment. */
  at(request: number, action: number, actions: number, when: "before" | "after"): void {
    const fault = this.faults.find(
      (one) => one.request === request && (one.action === "last" ? actions - 1 : one.action) === action && (one.when ?? "before") === when,
    );
    if (fault) throw injected(fault);
  }

  async answerWhenAllowed(request: number): Promise<void> {
    if (this.unanswered.has(request)) await new Promise<never>(() => undefined);
    await this.held.get(request);
  }
}

function injected({ code }: Fault): HostError {
  return new HostError(code, "injected by the test");
}
