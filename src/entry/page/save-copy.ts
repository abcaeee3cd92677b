const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface SavePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

/**
 * Lets the user save bytes under a name of his choice; where the browser cannot ask, it downloads them. Returns the name, or null where the user
 * changed his mind. Never writes to the file that was opened unless the user picks it himself.
 */
export async function saveCopy(bytes: Uint8Array, name: string): Promise<string | null> {
  const { showSaveFilePicker } = window as SavePicker;
  const extension = name.slice(name.lastIndexOf("."));
  if (!showSaveFilePicker) return download(bytes, name);
  try {
    const handle = await showSaveFilePicker.call(window, { suggestedName: name, types: [{ accept: { [workbookType]: [extension] } }] });
    const writable = await handle.createWritable();
    await writable.write(new Blob([whole(bytes)]));
    await writable.close();
    return handle.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    // A browser that may ask but not here (a frame, a policy) still downloads.
    if (error instanceof DOMException && (error.name === "SecurityError" || error.name === "NotAllowedError")) return download(bytes, name);
    throw error;
  }
}

function download(bytes: Uint8Array, name: string): string {
  const address = URL.createObjectURL(new Blob([whole(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; until then the address must stay.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/** Bytes in a buffer of their own, as a Blob wants them. */
function whole(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
