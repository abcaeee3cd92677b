/** The folder of a part with its last slash, "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Where the relationships of a part are kept: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPathOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A part's path as seen from the folder of another: `worksheets/sheet2.xml`, or `../other/part.xml`. */
export function relativePath(source: string, part: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = part.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
