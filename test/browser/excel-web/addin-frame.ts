import type { Json, JsonObject } from "../../excel-host/engine/wire-format";
import { eventTypes, type ExcelEvent } from "../../excel-host/model/events";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";
import { type Envelope, answerTo, envelopeIn, eventFor } from "./envelope";
import { type OfficeContext, addressInExcel, appContext } from "./office-context";

/** source: protocol §10, "executeMethod": DispatchId */
const richApi = 93;
const commandCompleted = 94;
/** Category of Excel's own events (source: protocol §8). */
const excelEvents = 65_536;
/** Says that a dialog was closed by the user (source: client code, DialogClosed). */
const dialogClosed = 12_006;

/** Shows a dialog; calls the returned function's argument once the user closes it. */
export type ShowDialog = (address: string, onClosed: () => void) => void;

let made = 0;

/** One page of the add-in in a frame of its own, and Excel's side of the conversation with it (source: protocol §10). */
export class AddinFrame {
  readonly frame = document.createElement("iframe");
  private readonly id = `frame-${++made}`;
  private readonly conversation = `conversation-${made}-${Date.now()}`;
  private readonly registered = new Map<string, Envelope>();
  private readonly commands = new Map<string, (status: Json) => void>();
  private readonly origin: string;
  private commandsFired = 0;
  private readonly hear = (event: MessageEvent): void => void this.receive(event);

  constructor(
    page: string,
    private readonly excel: SimulatedExcel,
    private readonly context: OfficeContext,
    private readonly showDialog: ShowDialog,
  ) {
    this.origin = new URL(page).origin;
    this.frame.name = JSON.stringify({ baseFrameName: `_xdm_${this.id}` });
    this.frame.src = addressInExcel(page, context, this.conversation, this.id);
    window.addEventListener("message", this.hear);
  }

  remove(): void {
    window.removeEventListener("message", this.hear);
    this.frame.remove();
  }

  /** A ribbon button of the kind ExecuteFunction. Resolves with the status that the client reports when the event is completed. */
  async runCommand(name: string): Promise<Json> {
    const request = await this.registration("appCommandInvoked");
    const command = `command-${++this.commandsFired}`;
    const completed = new Promise<Json>((resolve) => this.commands.set(command, resolve));
    this.post(eventFor(request, [command, name, JSON.stringify({ source: { id: name } })]));
    return completed;
  }

  tell({ type, targetId, detail }: ExcelEvent): void {
    const request = this.registered.get("richApiMessage");
    if (request) this.post(eventFor(request, { ArrayData: [[excelEvents, eventTypes[type], targetId, JSON.stringify(detail), 0, false]] }));
  }

  /** A function command may only be fired once the page has registered for it. */
  private async registration(event: string): Promise<Envelope> {
    for (;;) {
      const request = this.registered.get(event);
      if (request) return request;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private async receive({ source, origin, data }: MessageEvent): Promise<void> {
    if (source !== this.frame.contentWindow || origin !== this.origin) return;
    const request = envelopeIn(data);
    if (request?._messageType !== 0) return;
    if (request._actionType === 1) this.register(request);
    else if (request._actionType === 2) this.registered.delete(request._actionName);
    this.post(answerTo(request, request._actionType === 0 ? await this.invoke(request) : { Version: 1, Error: 0 }));
  }

  private register(request: Envelope): void {
    this.registered.set(request._actionName, request);
    if (request._actionName !== "dialogMessageReceived") return;
    const { targetId } = request._data as { readonly targetId: string };
    const { url } = JSON.parse(targetId) as { readonly url: string };
    this.showDialog(url, () => this.post(eventFor(request, { messageType: dialogClosed })));
  }

  private async invoke({ _actionName, _data }: Envelope): Promise<Json> {
    if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(this.id, this.context);
    return _actionName === "executeMethod" ? this.execute(_data as JsonObject) : null;
  }

  private async execute(data: JsonObject): Promise<Json> {
    const { DispatchId } = data.DdaMethod as { readonly DispatchId: number };
    if (DispatchId === richApi)
      return { Version: 1, Error: 0, Data: [200, [], await this.answerRichApi(data.ArrayData as readonly Json[])] };
    if (DispatchId === commandCompleted) {
      this.commands.get(data[0] as string)?.(data[1] ?? null);
      return { Version: 1, Error: 0 };
    }
    throw new Error(`Excel on the web is not simulated so far: method ${DispatchId}`);
  }

  /** @param slots source: protocol §9, "Web slot array" */
  private answerRichApi(slots: readonly Json[]): Promise<string> | string {
    const body = slots[4] as string;
    return isService(body) ? serviceAnswer(body) : this.excel.answer(body, Number(slots[6]));
  }

  private post(message: JsonObject): void {
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}

interface ServiceBody {
  readonly Actions: readonly { readonly Id: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number }>>;
}

/** Services of Office beside the workbook: here only that the add-in says that its commands are ready (source: protocol §10, "Services"). */
function isService(body: string): boolean {
  const { ObjectPaths } = JSON.parse(body) as ServiceBody;
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
}

function serviceAnswer(body: string): string {
  const { Actions } = JSON.parse(body) as ServiceBody;
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) });
}
