// All tests in one time zone, then those of dates once more in another: a date must mean the same day everywhere.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const jest = [path.join(root, "node_modules/jest/bin/jest.js"), "--config", path.join(root, ".config/jest.config.js")];
const given = process.argv.slice(2);

function run(args, zone) {
  const result = spawnSync(process.execPath, [...jest, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TEST_TIME_ZONE: zone },
  });
  return result.status ?? 1;
}

const first = run(given, "Asia/Shanghai");
const second =
  given.length > 0
    ? 0
    : run(
        ["test/core/calendar", "test/core/deadline", "test/core/text-limits", "test/core/schedule", "test/hosts/xlsx/read"],
        "America/New_York",
      );
process.exit(first || second);
