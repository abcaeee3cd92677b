import { readFileSync } from "node:fs";
import path from "node:path";
import { startWithOf } from "../../../src/entry/taskpane/start-with";

test.each([
  ["?do=review", "review"],
  ["?do=highlight", "highlight"],
  ["?do=summarise", "summarise"],
  ["?do=summarise&_host_Info=Excel$Web$16.00$zh-CN$$$$0", "summarise"],
  ["", "review"],
  ["?do=erase", "review"],
])("the address %j opens the pane for %s", (query, action) => {
  expect(startWithOf(query)).toBe(action);
});

test("every address in the manifest asks for what it says", () => {
  const manifest = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");
  const asked = [...manifest.matchAll(/taskpane\.html(\?do=(\w+))/g)];
  expect(asked.map(([, , action]) => action)).toEqual(["review", "highlight", "summarise"]);
  for (const [, query = "", action] of asked) expect(startWithOf(query)).toBe(action);
});
