import { escapeAttribute, unescapeMarkup } from "../markup/escaping";
import type { StyleCollection } from "./style-collection";

/** Ids of formats that every program knows without a definition (ECMA-376 part 1, 18.8.30), those that do not depend on the language. */
const builtIn = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** The first id of a workbook's own formats. */
const firstOwnId = 164;

/** The ids of number formats: one format code has one id in the whole workbook, in cells and in conditional formats. */
export class NumberFormats {
  private readonly idByCode = new Map<string, number>();
  private nextId = firstOwnId;

  /** `texts` are all pieces of styles.xml that may define or use a format: numFmts, cell formats and conditional formats. */
  constructor(
    private readonly definitions: StyleCollection,
    texts: readonly string[],
    private readonly prefix: string,
  ) {
    for (const text of texts) {
      for (const used of text.matchAll(/numFmtId\s*=\s*["'](\d+)["']/g)) this.nextId = Math.max(this.nextId, Number(used[1]) + 1);
    }
    for (const text of texts) {
      for (const [tag] of text.matchAll(/<(?:[^\s<>]+:)?numFmt\s[^<>]*>/g)) this.rememberDefinition(tag);
    }
  }

  /** The id for a cell's format: defined in the workbook's list where it is not built in. */
  idForCell(code: string): number {
    const known = builtIn.get(code);
    if (known !== undefined) return known;
    const id = this.idOf(code);
    this.definitions.indexOf(this.definitionText(code, id));
    return id;
  }

  /** The definition for a conditional format, which holds id and code itself. Its id is an own one even where the code is built in. */
  definitionForCondition(code: string): string {
    return this.definitionText(code, this.idOf(code));
  }

  private idOf(code: string): number {
    const known = this.idByCode.get(code);
    if (known !== undefined) return known;
    const id = this.nextId++;
    this.idByCode.set(code, id);
    return id;
  }

  private definitionText(code: string, id: number): string {
    return `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
  }

  private rememberDefinition(tag: string): void {
    const id = Number(/numFmtId\s*=\s*["'](\d+)["']/.exec(tag)?.[1]);
    const code = /formatCode\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
    if (!code || !(id >= firstOwnId)) return;
    const text = unescapeMarkup(code[1] ?? code[2] ?? "");
    if (!this.idByCode.has(text)) this.idByCode.set(text, id);
  }
}
