import { readFileSync } from "node:fs";
import path from "node:path";
import { makePublic } from "../../src/app/public-copy";
import { defaultChoices } from "../../src/core/state/choices";
import { type ContractWorkbook, carryOut, contractHosts, moment, typeInto } from "./contract-hosts";
import { comparable } from "./comparable-picture";

const seed = new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/rongjiang-2021.xlsx")));
const summaries = { summaries: defaultChoices.summaries, changedSheets: "keep-as-old", bringBackDeleted: false } as const;

async function reviewed(workbook: ContractWorkbook): Promise<ContractWorkbook> {
  await workbook.session.review({ moment, asOf: null });
  return workbook;
}

async function worked(workbook: ContractWorkbook): Promise<ContractWorkbook> {
  const { session } = await reviewed(workbook);
  expect((await carryOut(session, session.proposeHighlight({ frozen: false }))).outcome).toMatchObject({ id: "applied", notDone: [] });
  expect((await carryOut(session, session.proposeSummaries(summaries))).outcome).toMatchObject({ id: "applied", notDone: [] });
  return workbook;
}

// A file is read by another library for every picture, which takes its time.
jest.setTimeout(60_000);

const [file, ...excels] = contractHosts;

it.each(excels)("the same plans give the same picture in $name as in a file", async (excel) => {
  if (!file) throw new Error("no file host");
  const expected = comparable(await (await worked(await file.open(seed))).picture());
  expect(comparable(await (await worked(await excel.open(seed))).picture())).toEqual(expected);
});
void typeInto;
void makePublic;
