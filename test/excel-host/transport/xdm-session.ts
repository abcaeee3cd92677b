import type { ErrorCode } from "../engine/host-error";
import type { Json, RequestBody, ResponseBody } from "../engine/wire-format";
import { byteLength } from "../limits/payload";
import { eventTypes, type ExcelEvent } from "../model/events";
import type { SimulatedExcel } from "../simulated-excel";
import { requirementMatrix, type ApiLevel } from "./api-levels";
import { dispatchIds, envelope, isForService, parsed, serviceAnswer, transportErrors, type XdmMessage } from "./xdm-messages";

export interface XdmOptions {
  readonly taskPane: string;
  readonly level: ApiLevel;
  /** Of the user interface and of the data. */
  readonly locale: string;
  /** 1 shared runtime, 16 public add-in, … (source: protocol §10). */
  readonly flags?: number;
  /** Requirement sets that are claimed otherwise than `level` says; "" for one that is not claimed. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Shows a dialog of the add-in inside the page; `closed` is to be called once the user has closed it. Without it dialogs do not open. */
  readonly onDialog?: (address: string, closed: () => void) => void;
  /** Texts by name, as the document keeps them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Tells the add-in that the user closed its dialog (source: client code, OSF.DialogMessageType.DialogClosed). */
const dialogClosed = 12_006;

/** What a ribbon command came to: 0 is well. */
export interface CommandResult {
  readonly status: number;
}

/** Excel's side of one add-in frame in a page: it starts the frame and answers its messages. */
export class XdmSession {
  readonly frame: HTMLIFrameElement;
  /** What the frame asked for and this page does not know. */
  readonly unhandled: string[] = [];
  settings: Record<string, string>;
  private readonly conversation = `conv_${crypto.randomUUID()}`;
  private readonly instance = `agave_${crypto.randomUUID()}`;
  private readonly origin: string;
  private readonly registered = new Map<string, XdmMessage>();
  private readonly commands = new Map<string, (result: CommandResult) => void>();
  private sent = 0;

  constructor(
    private readonly excel: SimulatedExcel,
    private readonly options: XdmOptions,
    container: HTMLElement,
  ) {
    this.settings = { ...options.settings };
    const url = new URL(options.taskPane);
    this.origin = url.origin;
    // source: protocol §10: host, platform, version, locale, correlation id, flags; _xdm_Info comes last
    const info = `Excel$Web$16.00$${options.locale}$corr-1$$$${options.flags ?? 0}`;
    const page = location.href.replace(/[?#].*$/u, "");
    this.frame = document.createElement("iframe");
    this.frame.title = "任务窗格";
    this.frame.name = JSON.stringify({ baseFrameName: `_xdm_${this.instance}` });
    this.frame.src = `${url.href}${url.search ? "&" : "?"}_host_Info=${info}#&_serializer_version=1&_xdm_Info=${this.conversation}|${this.instance}|${page}`;
    window.addEventListener("message", this.hear);
    excel.workbook.events.listen((event) => this.tell(event));
    container.append(this.frame);
  }

  /** The frame is closed. */
  remove(): void {
    window.removeEventListener("message", this.hear);
    this.frame.remove();
  }

  /** The user presses a ribbon button that runs a function (source: protocol §10). Settles when the add-in says that it is done. */
  async runCommand(functionName: string): Promise<CommandResult> {
    // Only a page that has registered for commands hears of one (source: protocol §10).
    while (!this.registered.has("appCommandInvoked")) await new Promise((resolve) => setTimeout(resolve, 20));
    this.sent += 1;
    const id = `cmd-${this.sent}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
  }

  private readonly hear = ({ source, data }: MessageEvent): void => {
    if (source === this.frame.contentWindow && typeof data === "string") void this.receive(data);
  };

  private async receive(text: string): Promise<void> {
    const message = parsed(text);
    if (message?._conversationId !== this.conversation || message._messageType !== 0) return;
    if (message._actionType === 1) this.register(message);
    if (message._actionType === 2) this.registered.delete(message._actionName);
    if (message._actionType !== 0) this.respond(message, { Version: 1, Error: 0 });
    else this.respond(message, await this.answer(message));
  }

  /** A dialog inside the page is asked for by registering for its messages, with its address (source: client code, WAC.Delegate.openDialog). */
  private register(message: XdmMessage): void {
    this.registered.set(message._actionName, message);
    if (message._actionName !== "dialogMessageReceived") return;
    const { url } = JSON.parse(message._data?.targetId as string) as { readonly url: string };
    this.options.onDialog?.(url, () => this.fire(message._actionName, { messageType: dialogClosed }));
  }

  private async answer(message: XdmMessage): Promise<unknown> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      // Telemetry and the like.
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.execute(message._data ?? {});
      default:
        this.unhandled.push(message._actionName);
        return null;
    }
  }

  /** source: protocol §10: all of these must be there; the matrix is the only source of isSetSupported */
  private appContext(): Readonly<Record<string, unknown>> {
    const { workbook } = this.excel;
    return {
      _id: this.instance,
      _appName: 16,
      _appVersion: "16.0",
      _appMinorVersion: 0,
      _appUILocale: this.options.locale,
      _dataLocale: this.options.locale,
      _docUrl: `https://excel.test/${encodeURIComponent(workbook.flags.name)}`,
      _clientMode: workbook.flags.readOnly ? 0 : 1,
      _settings: Object.entries(this.settings),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "corr-1",
      _appInstanceId: "inst-1",
      _requirementMatrix: JSON.stringify(this.requirements()),
      _hostFullVersion: "16.0.0.0",
      _addinName: "",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }

  private requirements(): Readonly<Record<string, string>> {
    const claimed = { ...requirementMatrix(this.options.level), ...this.options.requirements };
    return Object.fromEntries(Object.entries(claimed).filter(([, version]) => version !== ""));
  }

  private async execute(data: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { DispatchId } = data.DdaMethod as { readonly DispatchId: number };
    switch (DispatchId) {
      case dispatchIds.richApi:
        return this.runRichApi(data.ArrayData as readonly Json[]);
      case dispatchIds.writeSettings:
        this.settings = Object.fromEntries((data.DdaSettingsMethod as { readonly Properties: readonly [string, string][] }).Properties);
        return { Version: 1, Error: 0 };
      case dispatchIds.readSettings:
        return { Version: 1, Error: 0, Properties: { Settings: Object.entries(this.settings).map(([Name, Value]) => ({ Name, Value })) } };
      case dispatchIds.commandCompleted:
        this.commands.get(String(data["0"]))?.({ status: Number(data["1"]) });
        return { Version: 1, Error: 0 };
      default:
        this.unhandled.push(`executeMethod ${DispatchId}`);
        return { Version: 1, Error: 5001 };
    }
  }

  /** source: protocol §9: the body in the fifth place, the flags in the seventh */
  private async runRichApi(slots: readonly Json[]): Promise<unknown> {
    const text = slots[4] as string;
    const body = JSON.parse(text) as RequestBody;
    const answer = isForService(body) ? serviceAnswer(body) : await this.excel.answer(body, Number(slots[6]), byteLength(text));
    const { Error: error } = JSON.parse(answer) as ResponseBody;
    const number = error ? transportErrors[error.Code as ErrorCode] : undefined;
    return number === undefined ? { Version: 1, Error: 0, Data: [200, [], answer] } : { Version: 1, Error: number };
  }

  /** Tells the frame of an event in the workbook. Of several frames the last one made hears of them by itself. */
  tell({ type, targetId, detail }: ExcelEvent): void {
    this.sent += 1;
    this.fire("richApiMessage", { ArrayData: [[65_536, eventTypes[type], targetId, JSON.stringify(detail), this.sent, false]] });
  }

  /** Sends an event that the frame registered for. */
  private fire(name: string, data: unknown): void {
    const request = this.registered.get(name);
    if (request) this.post({ ...envelope(request, data), _responseType: 1 });
  }

  private respond(request: XdmMessage, data: unknown): void {
    this.post({ ...envelope(request, data), _responseType: 0 });
  }

  private post(message: Readonly<Record<string, unknown>>): void {
    this.frame.contentWindow?.postMessage(JSON.stringify({ ...message, _origin: location.origin, _serializerVersion: 1 }), this.origin);
  }
}
