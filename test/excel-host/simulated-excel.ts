import { References } from "./engine/references";
import { responseError, runRequest } from "./engine/run-request";
import type { RequestBody, ResponseBody } from "./engine/wire-format";
import { FaultPlan } from "./faults/fault-plan";
import { CellEdit } from "./limits/cell-edit";
import { byteLength, checkRequestSize, checkResponseSize } from "./limits/payload";
import { hostObject } from "./members";
import { reopen } from "./model/reopen";
import { SheetRange } from "./model/sheet-range";
import type { Workbook } from "./model/workbook";
import { RequestLog } from "./request-log";

/**
 * Excel with one open workbook, as the Office.js client sees it: it takes requests as text and answers them as text. It uses nothing of Node
 * and nothing of a page, so that either can carry the messages (see transport/).
 */
export class SimulatedExcel {
  readonly faults = new FaultPlan();
  readonly requests = new RequestLog();
  readonly cellEdit: CellEdit;
  private readonly references = new References();

  constructor(readonly workbook: Workbook) {
    this.cellEdit = new CellEdit(workbook);
    // Kept ranges move with the cells. assumed: a range that is kept moves with its cells
    workbook.listenToStructure((sheet, change) => {
      for (const { target } of this.references.all()) if (target instanceof SheetRange && target.sheet === sheet) target.follow(change);
    });
  }

  /**
   * Carries out one request (source: protocol §1).
   * @param sent bytes of the message that brought it
   * @returns the answer's body as text
   */
  async answer(body: RequestBody, flags: number, sent: number): Promise<string> {
    const record = this.requests.add(body, flags, sent);
    const request = record.number;
    const response = await this.carryOut(body, flags, sent, request);
    const answer = limited(response);
    record.bytesAnswered = answer.bytes;
    record.error = answer.response.Error?.Code ?? null;
    if (request > 0) await this.faults.answerWhenAllowed(request);
    return answer.text;
  }

  private async carryOut(body: RequestBody, flags: number, bytes: number, request: number): Promise<ResponseBody> {
    try {
      checkRequestSize(bytes);
      await this.cellEdit.demandEnd(flags);
      this.faults.intervene(request, this.workbook);
      this.faults.beforeAll(request);
    } catch (error) {
      return { Results: [], Error: responseError(error, -1) };
    }
    // source: dts Application.suspendScreenUpdatingUntilNextSync
    this.workbook.flags.screenUpdatingSuspended = 0;
    const count = body.Actions.length;
    return runRequest(body, hostObject("Workbook", this.workbook), this.references, {
      before: (index) => this.faults.at(request, index, count, "before"),
      after: (index) => this.faults.at(request, index, count, "after"),
    });
  }

  /** Objects that proxies of the client still hold. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** Saves, closes and opens again: ids of sheets and conditional formats are new, proxies and handlers are forgotten. */
  saveAndReopen(): void {
    this.references.forgetAll();
    reopen(this.workbook);
  }
}

/** The answer as text, or the refusal in its place where it is too large. */
function limited(response: ResponseBody): { readonly response: ResponseBody; readonly text: string; readonly bytes: number } {
  const text = JSON.stringify(response);
  const bytes = byteLength(text);
  try {
    checkResponseSize(bytes);
    return { response, text, bytes };
  } catch (error) {
    const refused: ResponseBody = { Results: [], Error: responseError(error, -1) };
    const refusal = JSON.stringify(refused);
    return { response: refused, text: refusal, bytes: byteLength(refusal) };
  }
}
