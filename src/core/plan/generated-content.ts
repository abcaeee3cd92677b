import type { ContentPrint } from "../state/generated-sheets";
import type { SheetSteps } from "../state/packed-steps";
import { type SheetFill, type SheetFilling, fillingSteps } from "./plan-in-parts";
import { PrintsOfRows } from "./sheet-content";
import type { SheetWords } from "./sheet-words";
import type { TargetSheet } from "./target-sheets";

/** The steps of more cells than this are not kept: they would not fit into what a workbook remembers. */
const mostKeptCells = 200_000;

/** What goes on generated sheets, made sheet by sheet as it is walked: of a big workbook only one sheet is there at a time. */
export class GeneratedContent {
  private readonly printsOfRows: PrintsOfRows;
  private readonly prints = new Map<string, ContentPrint>();
  private kept: Map<string, { readonly name: string; readonly filling: SheetFilling }> | null = new Map();
  private cells = 0;

  /** @param make what fills a sheet; called again for a sheet that was not kept, and then gives the same */
  constructor(
    private readonly targets: readonly TargetSheet[],
    private readonly make: (target: TargetSheet) => SheetFilling,
    words: SheetWords,
  ) {
    this.printsOfRows = new PrintsOfRows(words);
  }

  *fills(): Generator<SheetFill> {
    for (const target of this.targets) yield { step: "fill-sheet", sheet: target.name, ...this.fillingOf(target) };
  }

  /** The print of a sheet. Costs no more than looking it up where the sheets were walked before. */
  printOf(target: TargetSheet): ContentPrint {
    const known = this.prints.get(target.key);
    if (known) return known;
    this.fillingOf(target);
    return this.printOf(target);
  }

  /** The steps of every sheet by its key; null where they are too many to be kept. */
  get steps(): SheetSteps | null {
    for (const target of this.targets) this.printOf(target);
    return this.kept && new Map([...this.kept].map(([key, { name, filling }]) => [key, fillingSteps(name, filling)]));
  }

  private fillingOf(target: TargetSheet): SheetFilling {
    const kept = this.kept?.get(target.key);
    if (kept) return kept.filling;
    const filling = this.make(target);
    if (!this.prints.has(target.key)) {
      this.prints.set(target.key, this.printsOfRows.of(filling.rows.rows));
      this.keep(target, filling);
    }
    return filling;
  }

  private keep({ key, name }: TargetSheet, filling: SheetFilling): void {
    if (!this.kept) return;
    for (const { cells } of filling.rows.rows) for (const { value } of cells) if (value !== "") this.cells++;
    if (this.cells > mostKeptCells) this.kept = null;
    this.kept?.set(key, { name, filling });
  }
}
