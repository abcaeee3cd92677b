import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** A script of the built page. */
export interface PageScript {
  readonly file: string;
  /** Compressed. */
  readonly bytes: number;
  /** True where the window or its worker begins with it; the others come when somebody asks for what they do. */
  readonly inFirstView: boolean;
}

/** Every script of the built page. @param folder the page's. Throws where the programs of window and worker do not list what they begin with. */
export function pageScripts(folder: string): readonly PageScript[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const textOf = (file: string): string => readFileSync(path.join(folder, file), "utf8");
  const programs = files.filter((file) => /^(?:index|desk)\./.test(file));
  const begunWith = programs.flatMap((file) => {
    const list = /\.O\(void 0,\[([\d,]+)\]/.exec(textOf(file))?.[1];
    if (list === undefined) throw new Error(`${file} does not say what it begins with`);
    return list.split(",");
  });
  const isFirst = (file: string): boolean =>
    programs.includes(file) || file.startsWith("vendor.") || begunWith.includes(file.slice(0, file.indexOf(".")));
  return files.map((file) => ({
    file,
    bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
    inFirstView: isFirst(file),
  }));
}

/** Of scripts together, 1,024 bytes each. */
export function kilobytes(scripts: readonly PageScript[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
}
