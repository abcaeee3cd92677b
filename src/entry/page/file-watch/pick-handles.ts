import { type ChosenFile, chosenFile } from "../../../ui/page/chosen-file";

interface OpenPicker {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<readonly FileSystemFileHandle[]>;
}

/** What the page opens, by ending. */
export const openedEndings = [".xlsx", ".xlsm", ".docx", ".docm", ".doc", ".wps"];

/**
 * Lets the user pick files that can be looked at again later. None where he changed his mind; null where the browser cannot ask this way: not every one
 * can, and only on https and on this computer.
 */
export async function pickHandles(multiple: boolean): Promise<readonly ChosenFile[] | null> {
  const { showOpenFilePicker } = window as OpenPicker;
  if (!showOpenFilePicker) return null;
  try {
    const handles = await showOpenFilePicker.call(window, { multiple, types: [{ accept: { "application/octet-stream": openedEndings } }] });
    return await Promise.all(handles.map(async (handle) => ({ ...chosenFile(await handle.getFile()), handle })));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return error.name === "AbortError" ? [] : null;
  }
}
