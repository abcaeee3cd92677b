import { mkdirSync } from "node:fs";
import path from "node:path";
import { runCommandLine } from "./run";

/** The main job on the sample table, as of a day in the middle of its plan year. Exit 0 whatever the findings. */
const sample = path.join(__dirname, "../../assets/sample-rongjiang-2021.xlsx");
const folder = path.join(__dirname, "../demo");
const result = path.join(folder, "榕江县2021年政务公开责任分解表（校验结果）.xlsx");

mkdirSync(folder, { recursive: true });
void runCommandLine([sample, "--as-of", "2021-10-15", "--out", result]).then((code) => {
  process.exitCode = code === 2 ? 2 : 0;
});
