import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const folder = __dirname;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
const sources = readFileSync(join(folder, "SOURCES.md"), "utf8");
const definitions = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const headings = new Set([...sources.matchAll(/^### (.+)$/gmu)].map(([, heading]) => heading));

/** What follows a mark in the comments, by file. */
function after(mark: string): { readonly name: string; readonly text: string }[] {
  return files.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(`${mark}: ([^\\n]*)`, "gu"))].map(([, rest = ""]) => ({
      name: name.replaceAll("\\", "/"),
      text: rest.replace(/\s*\*\/.*$/u, ""),
    })),
  );
}

const cited = after("(?<=[ (])source");

describe("the sources of the simulated Excel", () => {
  it("are known by their subjects", () => {
    const named = cited.flatMap(({ text }) =>
      [...text.matchAll(/facts ("[^"]+"|§[\d.]+)|protocol (§\d+)/gu)].map(([, facts, protocol]) =>
        (facts ?? protocol ?? "").replaceAll('"', ""),
      ),
    );
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((subject) => !headings.has(subject.replace(/\.$/u, "")))).toEqual([]);
  });

  it("are known by their issues", () => {
    const issues = cited.flatMap(({ text }) => [...text.matchAll(/#\d{3,}/gu)].map(([issue]) => issue));
    expect(issues.length).toBeGreaterThan(20);
    expect(issues.filter((issue) => !sources.includes(issue))).toEqual([]);
  });

  it("are members of the type definitions", () => {
    const named = cited.flatMap(({ text }) =>
      [...text.matchAll(/dts (?:Excel\.)?(\w+)(?:\.(\w+))?/gu)].map(([, owner = "", member]) => [owner, member] as const),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(([owner, member]) => !isDefined(owner, member)).map((one) => one.join("."))).toEqual([]);
  });

  it("or assumptions stand beside every refusal", () => {
    const bare = files
      .filter(({ name }) => name !== "refused.ts" && !name.startsWith("file"))
      .flatMap(({ name, text }) => {
        if (/Every refusal here: [^\n]*source: /u.test(text)) return [];
        const lines = text.split("\n");
        const isNamed = (index: number): boolean =>
          /source:|assumed:|left out:/u.test(lines.slice(Math.max(0, index - 10), index + 1).join("\n"));
        return lines.flatMap((line, index) => (line.includes('new HostError("') && !isNamed(index) ? [`${name}:${index + 1}`] : []));
      });
    expect(bare).toEqual([]);
  });

  it("or assumptions stand in every file of the model, of the members and of the limits", () => {
    const behaving = files.filter(({ name }) => /^(?:model|members|limits)\//u.test(relative(".", name)));
    expect(behaving.length).toBeGreaterThan(40);
    const withoutAny = behaving.filter(({ text }) => !/source:|assumed:/u.test(text) && /HostError|beginChange/u.test(text));
    expect(withoutAny.map(({ name }) => name)).toEqual([]);
  });
});

describe("the assumptions of the simulated Excel", () => {
  it("are all listed", () => {
    const listed = [...readFileSync(join(folder, "ASSUMPTIONS.md"), "utf8").matchAll(/^- (.+)$/gmu)].map(([, line]) => line);
    const found = [...new Set(after("assumed").map(({ name, text }) => `${name}: ${text}`))];
    expect(found.length).toBeGreaterThan(50);
    expect(listed).toEqual(found);
  });

  it("are counted in the table of promises", () => {
    const listed = readFileSync(join(folder, "ASSUMPTIONS.md"), "utf8").match(/^- /gmu)?.length;
    const said = /只凭判断的有 (\d+) 种/u.exec(readFileSync(join(folder, "../PROMISES.md"), "utf8"))?.[1];
    expect(Number(said)).toBe(listed);
  });
});

/** True where a class, interface or enumeration of that name has that member, or exists where none is named. */
function isDefined(owner: string, member: string | undefined): boolean {
  const start = new RegExp(`(?:class|interface|enum) ${owner}\\b[^{]*\\{`, "u");
  const inExcel = definitions.slice(definitions.indexOf("declare namespace Excel"));
  const found = start.exec(inExcel);
  if (!found) return new RegExp(`type ${owner}\\b`, "u").test(inExcel);
  if (member === undefined) return true;
  const body = inExcel.slice(found.index, inExcel.indexOf("\n    }", found.index));
  return new RegExp(`\\b${member}\\b\\??\\s*[(:=]`, "u").test(body);
}
