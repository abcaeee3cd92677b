// The folder boundaries. Each rule says in a sentence what to do instead.
const inside = (folder) => ({ path: `^src/${folder}(/|\\.ts$)` });
const coreRule = (name, folders, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: `^src/core/(${folders.join("|")})(/|\\.ts$)` },
  to: { path: "^src/core/", pathNot: [...folders, ...allowed].map((folder) => `^src/core/${folder}(/|\\.ts$)`) },
});
const ground = ["calendar", "sheet", "document", "messages", "settings"];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment:
        "Two files that need each other are one idea or hide a third: move what both need into a file below them. Types may refer to each other.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "core-knows-nobody",
      severity: "error",
      comment: "core is pure: pass what it needs in as an argument, or do the work in a host or at the entry.",
      from: inside("core"),
      to: { path: "^src/", pathNot: "^src/core/" },
    },
    {
      name: "core-uses-no-platform",
      severity: "error",
      comment:
        "core runs in Excel, in a page and on the command line alike: read files, clocks and Office objects in a host or at the entry and pass the result in.",
      from: inside("core"),
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "dates-only-in-calendar",
      severity: "error",
      comment: "date-fns works in local time: use the functions of core/calendar, and add one there if none serves.",
      from: { path: "^src/", pathNot: "^src/core/calendar/" },
      to: { path: "node_modules/(date-fns|@date-fns)/" },
    },
    {
      name: "app-knows-core",
      severity: "error",
      comment: "A use case talks to a workbook through app/ports and returns data: let the entry choose the host and the words.",
      from: inside("app"),
      to: { path: "^src/", pathNot: "^src/(app|core)/" },
    },
    {
      name: "hosts-obey",
      severity: "error",
      comment:
        "A host carries out plan steps and decides nothing: decide in core and hand the host a step. It needs core's types and app/ports only.",
      from: inside("hosts"),
      to: { path: "^src/", pathNot: "^src/(hosts|core)/|^src/app/(ports|pane/sheet-picture)\\.ts$" },
    },
    {
      name: "hosts-take-types-plans-and-calendar",
      severity: "error",
      comment: "A host must not read or judge a table: take core's types, the form of plans, plan/ownership and calendar only.",
      from: inside("hosts"),
      to: {
        path: "^src/core/",
        pathNot: "^src/core/(plan/(plan-step|plan-in-parts|layout/laid-out-rows|ownership)|calendar/|sheet/)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "hosts-apart",
      severity: "error",
      comment: "One host never uses another: what both need belongs to core.",
      from: { path: "^src/hosts/([^/]+)/" },
      // A zip of XML parts is the same in both formats, and so are its guards.
      to: { path: "^src/hosts/([^/]+)/", pathNot: "^src/hosts/($1|xlsx/package)/" },
    },
    {
      name: "ui-shows",
      severity: "error",
      comment:
        "The pane shows what app works out and asks for it by app/pane: choose the host and the language at the entry and hand both in.",
      from: inside("ui"),
      to: { path: "^src/", pathNot: "^src/(ui|app|core)/" },
    },
    {
      name: "words-know-core",
      severity: "error",
      comment: "i18n turns data into text: give it core's or the port's types and nothing else.",
      from: inside("i18n"),
      to: {
        path: "^src/",
        pathNot: "^src/(i18n|core|app)/|^src/ui/words\\.ts$|^src/ui/(page|page/[^/]+|sheet|addin|panels/[^/]+)/words\\.ts$",
      },
    },
    {
      name: "hosts-run-anywhere",
      severity: "error",
      comment: "The file host runs in a browser too: take bytes in and give bytes out; files are opened at the entry.",
      from: inside("hosts/xlsx"),
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "a-rule-never-imports-another",
      severity: "error",
      comment: "Rules stand alone: move what two rules share into a helper under rules/shared.",
      from: { path: "^src/core/rules/(?!index|run-rules|rule|finding)[^/]+\\.ts$" },
      to: { path: "^src/core/rules/(?!rule\\.ts|finding\\.ts)[^/]+\\.ts$" },
    },
    coreRule(
      "core-ground",
      ground,
      [],
      "calendar, sheet, document, messages and settings are the ground floor: what they need from above is passed in as an argument.",
    ),
    coreRule(
      "core-deadline",
      ["deadline"],
      ground,
      "Reading a deadline needs a text and the plan year, nothing of the table around it: pass it in.",
    ),
    coreRule(
      "core-text-limits",
      ["text-limits"],
      [...ground, "deadline"],
      "Finding the limits in a task's text needs the text, the plan year and how deadlines are read, nothing of the table around it: pass it in.",
    ),
    coreRule(
      "core-unit",
      ["unit"],
      ground,
      "Reading a unit cell needs its text and the column's role, nothing of the table around it: pass it in.",
    ),
    coreRule(
      "core-table",
      ["table"],
      [...ground, "deadline", "text-limits", "unit"],
      "The table does not know how it is judged or written: do that in schedule, rules, summary or plan.",
    ),
    coreRule(
      "core-schedule",
      ["schedule"],
      [...ground, "deadline", "unit", "table"],
      "A status follows from the table alone: findings, summaries and plans build on it, not the other way round.",
    ),
    coreRule(
      "core-rules",
      ["rules"],
      [...ground, "deadline", "unit", "table", "schedule"],
      "A rule looks at the table and its statuses: what a summary or plan computes belongs below if a rule needs it.",
    ),
    coreRule(
      "core-summary",
      ["summary"],
      [...ground, "deadline", "unit", "table", "schedule"],
      "A summary counts; it names no findings and plans no cells.",
    ),
    {
      name: "src-without-test",
      severity: "error",
      comment: "Nothing in src may need the tests: move the helper into src, or the caller into test.",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-development-packages",
      severity: "error",
      comment: "What ships may only use dependencies: add the package there with a line in README, or do without it.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
