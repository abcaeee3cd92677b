const { execFileSync } = require("node:child_process");
const path = require("node:path");

module.exports = () => {
  execFileSync(process.execPath, [path.join(__dirname, "run-cli.mjs"), "build-if-stale"], { stdio: "inherit" });
};
