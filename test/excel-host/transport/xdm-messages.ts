import type { ErrorCode } from "../engine/host-error";
import type { RequestBody, ResponseBody } from "../engine/wire-format";

/** A message between the add-in's frame and Excel's page (source: protocol §10). It travels as a JSON text. */
export interface XdmMessage {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: number;
  readonly _data?: Readonly<Record<string, unknown>>;
}

/** Errors that Excel on the web reports as numbers instead of an answer (source: protocol §6). */
export const transportErrors: Partial<Record<ErrorCode, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** Dispatch ids of executeMethod (source: protocol §10). */
export const dispatchIds = { richApi: 93, readSettings: 75, writeSettings: 76, commandCompleted: 94 } as const;

/** What every answer and event begins with. */
export function envelope(request: XdmMessage, data: unknown): Readonly<Record<string, unknown>> {
  const { _actionName, _conversationId, _correlationId } = request;
  return { _messageType: 1, _actionName, _conversationId, _correlationId, _data: data, _errorCode: 0 };
}

/** Null for what is no such message. */
export function parsed(text: string): XdmMessage | null {
  try {
    const message = JSON.parse(text) as Partial<XdmMessage> | null;
    return message?._conversationId === undefined ? null : (message as XdmMessage);
  } catch {
    // Other scripts in the page send messages of their own.
    return null;
  }
}

/** Requests to services of the application, not to the workbook: the add-in's readiness, the ribbon, the pane's visibility. */
export function isForService({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
}

/** left out: what services do; they say yes */
export function serviceAnswer({ Actions }: RequestBody): string {
  const answer: ResponseBody = { Results: Actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === 1 ? {} : null })) };
  return JSON.stringify(answer);
}
