import type { PaneService } from "../../app/pane/pane-service";
import type { WordOffer } from "../../app/word-import";
import type { PaneError } from "./pane-state";
import { errorOf } from "./use-pane";

/** Opens a Word document that the user picked; what went wrong is the answer too. */
export async function openWordFile(service: Pick<PaneService, "openWord">, file: File): Promise<{ readonly offer: WordOffer } | PaneError> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { offer: await service.openWord(bytes, file.name.replace(/\.[^.]*$/, "")) };
  } catch (error) {
    return errorOf(error);
  }
}
