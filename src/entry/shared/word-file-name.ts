/** True for a file whose name says that it is a text document: it is told by its content what it really is. */
export function isWordFile(name: string): boolean {
  return /\.(?:docx|docm|dotx|doc|wps|rtf)$/i.test(name);
}
