// Loaded before the command line: ends the process without warning (SIGKILL) at one moment of writing, named by KILL_AT.
const fs = require("node:fs");
const files = require("node:fs/promises");

const moment = process.env.KILL_AT;
const die = () => process.kill(process.pid, "SIGKILL");
const wait = () => new Promise(() => undefined);

const { writeFile, rename } = files;
files.writeFile = async (file, bytes, options) => {
  if (moment === "before writing") return (die(), wait());
  if (moment === "half written") {
    fs.writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    return (die(), wait());
  }
  await writeFile(file, bytes, options);
  if (moment === "written, not renamed") return (die(), wait());
};
files.rename = async (from, to) => {
  await rename(from, to);
  if (moment === "renamed") return (die(), wait());
};
