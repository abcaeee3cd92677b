import type { Json, JsonObject } from "../../excel-host/engine/wire-format";

/** One message between the add-in's page and Excel on the web, sent as JSON text (source: protocol §10, "Envelope"). */
export interface Envelope {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Json;
  /** Of a request: 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType?: number;
}

/** Answers a request. @param data null where there is nothing to say */
export function answerTo(request: Envelope, data: Json): JsonObject {
  return { ...head(request), _data: data, _errorCode: 0, _responseType: 0 };
}

/** Tells of an event that the add-in registered for with `request`. */
export function eventFor(request: Envelope, data: Json): JsonObject {
  return { ...head(request), _data: data, _errorCode: 0, _responseType: 1 };
}

function head({ _actionName, _conversationId, _correlationId }: Envelope): JsonObject {
  return { _messageType: 1, _actionName, _conversationId, _correlationId, _origin: window.location.origin, _serializerVersion: 1 };
}

/** The message in an event's data, or null for anything else that pages send each other. */
export function envelopeIn(data: unknown): Envelope | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<Envelope> | null;
    return message?._conversationId === undefined ? null : (message as Envelope);
  } catch {
    return null;
  }
}
