import { HostError } from "../engine/host-error";

/** source: facts "Size and speed": web: 5 MB per request and per response */
const mostBytes = 5 * 1024 * 1024;

/** UTF-8: a Chinese character takes three bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

export function checkRequestSize(bytes: number): void {
  // source: facts "Size and speed"
  if (bytes > mostBytes) throw new HostError("RequestPayloadSizeLimitExceeded", `${bytes} bytes`);
}

/** The request was carried out by then: what it wrote stays. assumed: an answer is found too large only after its request was carried out */
export function checkResponseSize(bytes: number): void {
  if (bytes > mostBytes) throw new HostError("ResponsePayloadSizeLimitExceeded", `${bytes} bytes`);
}
