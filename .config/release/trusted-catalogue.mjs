// The registry entry by which Excel on Windows knows a shared folder as a catalogue of add-ins.
import { createHash } from "node:crypto";

/** A GUID that is always the same for the same text, of the kind that is made from a name (RFC 9562, version 5 layout). */
export function guidOf(text) {
  const bytes = createHash("sha1").update(`responsibility-table catalogue ${text}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/**
 * A shared folder as Windows writes it. Forward slashes are taken too: a shell does not swallow them.
 * Throws an Error where it is no folder on a server.
 */
export function sharedFolder(typed) {
  const folder = typed.replaceAll("/", "\\").replace(/\\+$/, "");
  if (!/^\\\\[^\\"<>|?*:\s]+(\\[^\\"<>|?*:]+)+$/.test(folder))
    throw new Error(`共享文件夹「${typed}」应写成 \\\\服务器\\共享名（命令行里可以写成 //服务器/共享名）。`);
  return folder;
}

const catalogues = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs";

/** Files for the registry editor are UTF-16 with a mark at the start, and end their lines as Windows does. */
function registryFile(lines) {
  const text = ["Windows Registry Editor Version 5.00", "", ...lines, ""].join("\r\n");
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}

/** Makes a shared folder a trusted catalogue for the user who imports it. */
export function addCatalogue(guid, folder) {
  const key = `{${guid}}`;
  return registryFile([`[${catalogues}\\${key}]`, `"Id"="${key}"`, `"Url"="${folder.replaceAll("\\", "\\\\")}"`, '"Flags"=dword:00000001']);
}

/** Takes it back. */
export function removeCatalogue(guid) {
  return registryFile([`[-${catalogues}\\{${guid}}]`]);
}
