import { openFile } from "../../excel-host/file/open-file";
import { pictureOfExcel } from "../../excel-host/picture";
import { parseLocalAddress } from "../../excel-host/model/address";
import type { Sheet } from "../../excel-host/model/sheet";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import type { ApiLevel } from "../../excel-host/transport/api-levels";
import { XdmSession } from "../../excel-host/transport/xdm-session";
import { drawWorkbook } from "./grid";
import { type RibbonButton, ribbonOf } from "./ribbon";

/**
 * A page that stands for Excel on the web: the simulated Excel with a workbook as a plain grid, the add-in's ribbon buttons from its own manifest,
 * and its pane beside. What it cannot prove: how Excel itself draws, prints and calculates. In the address: `addin`, the add-in's server; `locale`;
 * `level`, the ExcelApi that is claimed; `width` of the pane.
 */
const asked = new URLSearchParams(window.location.search);
const server = asked.get("addin") ?? "";
const locale = asked.get("locale") ?? "zh-CN";
/** Without a shared runtime, as the manifest asks. Where DelayForCellEdit is claimed Excel waits until the user leaves the cell, else it refuses at once. */
const requirements = {
  ExcelApi: asked.get("level") ?? "1.13",
  SharedRuntime: "",
  RichApiRuntimeFlag: "1.2",
  ...(asked.get("cellEdit") === "refused" ? { DelayForCellEdit: "" } : {}),
};

declare global {
  interface Window {
    excelOnTheWeb: ExcelOnTheWeb;
  }
}

/** What tests see and touch of the page. */
export class ExcelOnTheWeb {
  private pane: XdmSession | null = null;
  private paneAddress = "";
  /** Status of the last function command, as the client reported it; null while one runs and before the first. */
  commandStatus: number | null = null;

  constructor(readonly excel: SimulatedExcel) {
    this.drawSoon();
  }

  /** The user presses a button of the ribbon. */
  async press({ action }: RibbonButton, functionFile: string): Promise<void> {
    if ("pane" in action) this.showPane(action.pane, action.title);
    else await this.runCommand(action.functionName, functionFile);
  }

  closePane(): void {
    this.pane?.remove();
    this.pane = null;
    this.paneAddress = "";
  }

  /** The user types into a cell of the grid, or somebody else does in the same workbook. */
  type(sheetName: string, address: string, value: string, source: "Local" | "Remote" = "Local"): void {
    const sheet = this.excel.workbook.sheet(sheetName);
    const area = parseLocalAddress(address);
    sheet.grid.update(area.top, area.left, { value, formula: null });
    // What the user types is announced without the add-in as its cause.
    this.excel.workbook.events.fire("changed", sheet.id, {
      worksheetId: sheet.id,
      address,
      changeType: "RangeEdited",
      source,
      triggerSource: "Unknown",
      shiftDirection: "None",
      referenceId: "",
    });
    this.draw();
  }

  /** Everything the workbook holds, to compare one state with another. */
  picture(): string {
    return JSON.stringify(pictureOfExcel(this.excel.workbook));
  }

  draw(): void {
    drawWorkbook(element("grid"), element("tabs"), this.excel.workbook, (sheet: Sheet) => {
      this.excel.workbook.active = sheet;
      this.draw();
    });
  }

  /** The same pane for the same id: another address replaces what it shows, the same one does nothing (see QUIRKS.md). */
  private showPane(address: string, title: string): void {
    if (this.paneAddress === address) return;
    this.closePane();
    this.paneAddress = address;
    this.pane = this.open(address, element("pane"));
    this.pane.frame.title = title;
    this.pane.frame.style.width = `${asked.get("width") ?? "350"}px`;
    element("pane-title").textContent = title;
  }

  /** A function command has a page of its own, which goes when its event is completed. */
  private async runCommand(name: string, functionFile: string): Promise<void> {
    this.commandStatus = null;
    const page = this.open(functionFile, element("hidden"));
    const { status } = await page.runCommand(name);
    page.remove();
    this.commandStatus = status;
  }

  private open(taskPane: string, container: HTMLElement): XdmSession {
    const level: ApiLevel = "1.13";
    const session = new XdmSession(this.excel, { taskPane, level, requirements, locale, onDialog: showDialog }, container);
    // The pane goes on hearing of edits while a command has a page of its own.
    this.excel.workbook.events.listen((event) => (this.pane ?? session).tell(event));
    return session;
  }

  /** The grid follows what the add-in does. */
  private drawSoon(): void {
    let drawn = -1;
    setInterval(() => {
      const answered = this.excel.requests.all.length;
      if (answered !== drawn) this.draw();
      drawn = answered;
    }, 100);
  }
}

function showDialog(address: string, onClosed: () => void): void {
  const dialog = element("dialog") as HTMLDialogElement;
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = "dialog";
  dialog.append(frame);
  dialog.querySelector("button")?.addEventListener(
    "click",
    () => {
      frame.remove();
      dialog.close();
      onClosed();
    },
    { once: true },
  );
  dialog.showModal();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

async function start(): Promise<void> {
  const file = await (await fetch("workbook.xlsx")).arrayBuffer();
  const excelOnTheWeb = new ExcelOnTheWeb(new SimulatedExcel(openFile(new Uint8Array(file))));
  const ribbon = await ribbonOf(server, locale);
  const bar = element("ribbon");
  bar.setAttribute("aria-label", ribbon.group);
  bar.append(
    ...ribbon.buttons.map((button) => {
      const shown = document.createElement("button");
      const icon = document.createElement("img");
      icon.src = button.icon;
      icon.alt = "";
      shown.title = button.tip;
      shown.append(icon, button.label);
      shown.addEventListener("click", () => void excelOnTheWeb.press(button, ribbon.functionFile));
      return shown;
    }),
  );
  Object.assign(window, { excelOnTheWeb });
}

void start();
