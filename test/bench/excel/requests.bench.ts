import { largeTable } from "../../hosts/excel/large-table";
import { type Job, OpenWorkbook, seedFile } from "../../hosts/excel/open-workbook";

/** How many requests reach Excel, and what the largest weighs: figures of the client and of this program, whatever the machine. */
const kilobyte = 1024;

it("prints what is asked of Excel", async () => {
  const lines = ["job                     requests  actions  largest sent KB  largest answered KB"];
  const note = (name: string, open: OpenWorkbook): void => {
    const requests = open.requests();
    const most = (pick: (request: (typeof requests)[number]) => number): number => Math.max(...requests.map(pick));
    const actions = requests.reduce((sum, request) => sum + request.actions, 0);
    const sizes = [most(({ sent }) => sent), most(({ answered }) => answered)].map((bytes) => (bytes / kilobyte).toFixed(0));
    lines.push(
      `${name.padEnd(23)} ${String(requests.length).padStart(8)} ${String(actions).padStart(8)} ${(sizes[0] ?? "").padStart(16)} ${(sizes[1] ?? "").padStart(20)}`,
    );
  };
  const tables = [
    ["sample", () => OpenWorkbook.ofFile(seedFile, "1.13")],
    ["3,000 rows", () => Promise.resolve(OpenWorkbook.of(largeTable(3_000), "1.13"))],
    ["50,000 rows", () => Promise.resolve(OpenWorkbook.of(largeTable(50_000), "1.13"))],
  ] as const;
  for (const [table, open] of tables) {
    const workbook = await open();
    await workbook.review();
    note(`review, ${table}`, workbook);
    // A click ends with a review that shows what is there now: it is counted.
    for (const job of (table === "sample" ? ["highlight", "summaries", "summaries"] : ["highlight"]) as readonly Job[]) {
      await workbook.do(job);
      note(`${job}, ${table}`, workbook);
    }
  }
  process.stdout.write(`${lines.join("\n")}\n`);
});
