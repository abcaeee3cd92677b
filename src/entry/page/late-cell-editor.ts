import type * as cellEditing from "../../app/edit/cell-editor";
import type { SheetWords } from "../../core/plan/sheet-words";
import type { XlsxHost } from "../../hosts/xlsx/xlsx-host";

/** What edits cells, fetched when it is first asked for: who only looks at a table does not wait for it. */
export class LateCellEditor {
  private editor: cellEditing.CellEditor | null = null;

  constructor(
    private readonly host: XlsxHost,
    private readonly words: SheetWords,
  ) {}

  async get(): Promise<cellEditing.CellEditor> {
    const { CellEditor } = await whatEdits();
    this.editor ??= new CellEditor(this.host, this.words);
    return this.editor;
  }

  /** See CellEditor: nothing to do where nothing was edited. */
  forget(): void {
    this.editor?.forget();
  }

  /** See CellEditor: nothing to do where nothing was edited. */
  closeRun(): void {
    this.editor?.closeRun();
  }
}

export function whatEdits(): Promise<typeof cellEditing> {
  return import(/* webpackChunkName: "edit-cells" */ "../../app/edit/cell-editor");
}
