import { transferHandlers } from "comlink";
import { type Refusal, RefusalError } from "../../app/ports";

/** A refusal as it crosses between window and worker. */
interface CrossingRefusal {
  readonly refusal: Refusal;
}

/**
 * Lets refusals cross between window and worker whole: of any other error only the message and the stack cross. To be called once on both sides
 * of the crossing.
 */
export function letRefusalsCross(): void {
  const thrown = transferHandlers.get("throw");
  if (!thrown) throw new Error("comlink has no handler for errors");
  transferHandlers.set("throw", {
    canHandle: (value): value is unknown => thrown.canHandle(value),
    serialize: (marked: { readonly value: unknown }) =>
      marked.value instanceof RefusalError ? [{ refusal: marked.value.refusal }, []] : thrown.serialize(marked),
    deserialize: (value: unknown) => {
      if (isRefusal(value)) throw new RefusalError(value.refusal);
      return thrown.deserialize(value);
    },
  });
}

function isRefusal(value: unknown): value is CrossingRefusal {
  return typeof value === "object" && value !== null && "refusal" in value;
}
