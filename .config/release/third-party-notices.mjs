// The licences of everything that ships: read from the installed packages, never written by hand.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { standardTexts } from "./standard-licences.mjs";

/** Licences that ask for no more than to be shipped along. Anything else is looked at by a person first. */
const accepted = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];
const licenceFile = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const noticeFile = /^notice(\.(md|txt))?$/i;

/**
 * What a package says of itself.
 * @returns {{ folder: string, name: string, version: string, licence: string, author: string, home: string, dependencies: string[] }}
 */
function described(root, folder) {
  const said = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
  const author = typeof said.author === "string" ? said.author.replace(/\s*[<(].*$/, "") : (said.author?.name ?? "");
  const home = (said.repository?.url ?? said.repository ?? said.homepage ?? "").replace(/^git\+/, "").replace(/\.git$/, "");
  return {
    folder,
    name: said.name,
    version: said.version,
    licence: said.license,
    author,
    home,
    dependencies: Object.keys(said.dependencies ?? {}),
  };
}

/** The folder in which a package finds another one: its own node_modules first, then those around it. */
function found(root, folder, name) {
  const parts = folder.split("/node_modules/");
  for (let depth = parts.length; depth >= 1; depth--) {
    const place = `${parts.slice(0, depth).join("/node_modules/")}/node_modules/${name}`;
    if (existsSync(path.join(root, place, "package.json"))) return place;
  }
  const place = `node_modules/${name}`;
  return existsSync(path.join(root, place, "package.json")) ? place : null;
}

/**
 * The packages in a program and all they need in turn: some carry others inside their own file, where no list of modules shows them.
 * Packages of types hold no code that ships.
 */
function withDependencies(root, bundled) {
  const all = new Map();
  const add = (folder) => {
    if (all.has(folder)) return;
    const about = described(root, folder);
    all.set(folder, about);
    for (const name of about.dependencies.filter((each) => !each.startsWith("@types/"))) {
      const place = found(root, folder, name);
      if (place !== null) add(place);
    }
  };
  bundled.forEach(add);
  return [...all.values()].sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

/** The text of a package's licence: its own file, else the standard text of the licence that it names. */
function licenceText(root, { folder, name, licence, author, home }) {
  const files = readdirSync(path.join(root, folder));
  const own = files.filter((file) => licenceFile.test(file)).concat(files.filter((file) => noticeFile.test(file)));
  if (own.some((file) => licenceFile.test(file)))
    return own
      .map((file) =>
        readFileSync(path.join(root, folder, file), "utf8")
          .replaceAll("\r\n", "\n")
          .trim(),
      )
      .join("\n\n");
  const standard = standardTexts[licence];
  if (!standard) throw new Error(`「${name}」没有许可文件，也没有「${licence}」的标准文本。请补上标准文本再打包。`);
  return standard(author || `the authors of ${name} (${home})`);
}

/**
 * The notices for programs made of these packages (folders from `root`, with slashes), packages of one and the same licence text together.
 * Throws an Error where a licence is none of the accepted ones, or where there is no text for it.
 */
export function thirdPartyNotices(root, bundled) {
  const packages = withDependencies(root, bundled);
  const odd = packages.filter(({ licence }) => !accepted.includes(licence));
  if (odd.length > 0)
    throw new Error(
      `这些依赖的许可需要先由人看过，再决定能否随包分发：${odd.map(({ name, licence }) => `${name}（${licence}）`).join("、")}`,
    );
  const groups = new Map();
  for (const each of packages) {
    const text = licenceText(root, each);
    groups.set(text, [...(groups.get(text) ?? []), each]);
  }
  const blocks = [...groups].map(([text, members]) => {
    const names = members.map(({ name, version, licence, home }) => `${name} ${version}（${licence}）${home}`.trimEnd());
    return `${names.join("\n")}\n\n${text}\n`;
  });
  return blocks.join(`\n${"=".repeat(80)}\n\n`);
}
