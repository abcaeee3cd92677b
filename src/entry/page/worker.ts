import { expose, transferHandlers } from "comlink";
import { RefusalError } from "../../app/ports";
import { FileDesk } from "./file-desk";

// An error crosses to the page by its message only: a refusal must keep what it says.
const thrown = transferHandlers.get("throw");
if (!thrown) throw new Error("comlink has no handler for errors");
transferHandlers.set("throw", {
  canHandle: (value): value is unknown => thrown.canHandle(value),
  serialize: (marked: { readonly value: unknown }) =>
    marked.value instanceof RefusalError
      ? [{ isError: false, value: { refusal: marked.value.refusal, message: marked.value.message } }, []]
      : thrown.serialize(marked),
  deserialize: (value) => thrown.deserialize(value),
});

expose(new FileDesk());
