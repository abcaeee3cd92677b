import type { PaneWords } from "../../../src/ui/words";
import { by, makeDocument, paragraph, row, run, table } from "../../hosts/docx/make-document";
import { type PaneState, PaneUser, state } from "./pane-states";

/** A file as a person picks it. */
export const asFile = (name: string, bytes: Uint8Array): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** A document with a table of tasks and another table, and a change that nobody has accepted. */
export const wordDocument = asFile(
  "通知.docx",
  makeDocument({
    body: [
      paragraph("2021年重点工作责任分解表"),
      table(
        [600, 5000, 2000, 1600],
        [row(["序号", "具体任务", "责任单位", "完成时限"]), row(["1", "公开专项规划。", "县发展改革局", "2021年9月底前"])],
      ),
      paragraph(run("附件") + `<w:ins ${by}>${run("2")}</w:ins>`),
      table([2000, 3000], [row(["单位", "电话"]), row(["县政府办公室", "12345"])]),
    ].join(""),
  }),
);
/** A document of which most is missing. */
export const brokenDocument = asFile("半个.docx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));

/** What the pane comes to while a table is imported into a workbook that has none. */
export function statesOfWordImport(words: PaneWords): readonly PaneState[] {
  const user = new PaneUser(words);
  const { wordImport } = words;
  return [
    state("a workbook without a table, in the pane", (pane) => pane.getByText(wordImport.importHint).waitFor()),
    state("a document refused in the pane", async (pane) => {
      await pane.getByLabel(wordImport.import).first().setInputFiles(brokenDocument);
      await pane.getByRole("alert").nth(1).waitFor();
    }),
    state("tables to be imported by the pane", async (pane) => {
      await pane.getByLabel(wordImport.import).first().setInputFiles(wordDocument);
      await pane.getByRole("region", { name: wordImport.choose(wordDocument.name, 2) }).waitFor();
    }),
    state("asked to import", async (pane) => {
      await user.press(pane, wordImport.preview(1));
      await user.proposed(pane, "word-import");
    }),
  ];
}
