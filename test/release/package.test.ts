import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { allNamed, xmlTree } from "../contract/xml-tree";
import { ownProblems } from "../manifest/own-problems";
import { schemaProblems } from "../manifest/schema-problems";
import { type MadePackage, address, makePackage, packageWith, root } from "./made-package";

jest.setTimeout(60_000);

const office = path.join(root, "node_modules/@microsoft/office-js");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { readonly version: string };
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const made: MadePackage[] = [];
function make(...given: Parameters<typeof makePackage>): MadePackage {
  const one = makePackage(...given);
  made.push(one);
  return one;
}

let release: MadePackage;
beforeAll(() => {
  release = make();
});
afterAll(() => {
  for (const { folder } of made) rmSync(path.dirname(folder), { recursive: true });
});

function textOf(name: string, of: MadePackage = release): string {
  const bytes = of.files.get(name);
  if (!bytes) throw new Error(`the package has no ${name}`);
  return bytes.toString("utf8");
}
const named = (pattern: RegExp): string[] => [...release.files.keys()].filter((name) => pattern.test(name));
/** Files that people and browsers read, but for Microsoft's own. */
const ours = (): string[] => named(/\.(html|js|css|xml|txt|md|config|conf)$/).filter((name) => !name.includes("/office-js/"));

describe("an address that cannot be right is refused with how it should be:", () => {
  test.each<[string, readonly string[], string]>([
    ["none", [], "没有给出服务器地址（--address）"],
    ["an empty one", ["--address="], "没有给出服务器地址。例如：https://server.example/responsibility-table"],
    ["an option without a value", ["--address"], "--address 后面没有内容"],
    ["another option in its place", ["--address", "--to", "x"], "--address 后面没有内容"],
    ["an unknown option", ["--adress", address], "不认识「--adress」"],
    ["http", ["--address", "http://server.example/table"], "不是 https：Office 不打开没有加密的加载项"],
    ["no scheme", ["--address", "server.example/table"], "不是 https:// 开头的完整地址"],
    ["another scheme", ["--address", "ftp://server.example"], "不是 https:// 开头的完整地址"],
    ["no host", ["--address", "https://"], "不是 https:// 开头的完整地址"],
    ["a port that does not exist", ["--address", "https://server.example:70000"], "不是 https:// 开头的完整地址"],
    ["an IP address", ["--address", "https://192.168.1.20/table"], "是 IP 地址。证书要签发给域名"],
    ["an IP address as one number", ["--address", "https://3232235796/table"], "是 IP 地址。证书要签发给域名"],
    ["an IPv6 address", ["--address", "https://[fd00::1]/table"], "是 IP 地址。证书要签发给域名"],
    ["a wildcard", ["--address", "https://*.server.example"], "域名不完整"],
    ["the computer itself", ["--address", "https://localhost:3000"], "只指使用者自己的电脑"],
    ["a host name that no certificate can bear", ["--address", "https://our_server/table"], "证书不能签发的字符"],
    ["a password", ["--address", "https://clerk:secret@server.example"], "用户名或密码"],
    ["a query", ["--address", "https://server.example/table?x=1"], "? 或 # 之后的内容"],
    ["a place within a page", ["--address", "https://server.example/#table"], "? 或 # 之后的内容"],
    ["a Chinese path", ["--address", "https://server.example/责任表"], "只用英文字母、数字"],
    ["a blank in the path", ["--address", "https://server.example/a b"], "只用英文字母、数字"],
    ["an empty folder in the path", ["--address", "https://server.example/a//b"], "只用英文字母、数字"],
    ["a shared folder that is none", ["--address", address, "--share", "C:\\addins"], "应写成 \\\\服务器\\共享名"],
  ])("%s", (_, typed, says) => {
    const { status, said } = packageWith(typed);
    expect(said).toMatch(/^没有打包：/);
    expect(said).toContain(says);
    expect(status).toBe(2);
  });
});

describe("an address is written as the manifest wants it:", () => {
  test.each([
    ["a slash at the end", `${address}/`, address, "\\\\server.example\\addins"],
    [
      "capitals in the host, the usual port",
      "https://SERVER.example:443/Table",
      "https://server.example/Table",
      "\\\\server.example\\addins",
    ],
    ["a port of its own, at the top of the server", "https://oa:8443", "https://oa:8443", "\\\\oa\\addins"],
  ])("%s", (_, typed, written, share) => {
    const one = make(["--address", typed]);
    expect(textOf("manifest/manifest.xml", one)).toContain(`"${written}/addin/taskpane.html"`);
    expect(textOf("install.html", one)).toContain(`<code>${written}/</code>`);
    expect(one.said).toContain(`服务器地址 ${written}/，共享文件夹 ${share}`);
    const { port, pathname } = new URL(`${written}/`);
    const nginx = textOf("server/nginx.conf", one);
    expect(nginx).toContain(`listen ${port || "443"} ssl;`);
    expect(nginx).toContain(`location ${pathname} {`);
    expect(nginx.includes("return 301")).toBe(pathname !== "/");
  });
});

describe("the package", () => {
  it("is the same to the byte wherever and whenever it is made, and says its sizes", () => {
    const again = make([], { TZ: "America/New_York", LANG: "C" });
    expect(sha256(again.zip)).toBe(sha256(release.zip));
    expect(again.said).toMatch(/\d+ 个文件，\d+\.\d MB；其中 Office\.js \d+\.\d MB[^]*\.zip（\d+\.\d MB，SHA-256 [0-9a-f]{64}）/);
    expect(again.said).toContain(sha256(release.zip));
    // 26 November 2025, midnight in UTC, as a zip writes it down in the head of its first file.
    const { zip } = make([], { SOURCE_DATE_EPOCH: "1764115200", TZ: "Asia/Shanghai" });
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, ((2025 - 1980) << 9) | (11 << 5) | 26]);
    expect(readFileSync(path.join(path.dirname(release.folder), `${release.zipName}.sha256`), "utf8")).toBe(
      `${sha256(release.zip)}  ${release.zipName}\n`,
    );
  });

  it("is the same as a folder and as a zip, in names that any Windows unpacks", () => {
    const top = release.zipName.replace(/\.zip$/, "");
    const unpacked = Object.entries(unzipSync(release.zip));
    expect(unpacked.map(([name]) => name).sort()).toEqual([...release.files.keys()].map((name) => `${top}/${name}`).sort());
    for (const [name, bytes] of unpacked)
      expect([name, release.files.get(name.slice(top.length + 1))?.equals(bytes)]).toEqual([name, true]);
    expect(unpacked.map(([name]) => name).filter((name) => !/^[\w./-]+$/.test(name))).toEqual([]);
  });

  it("has a true sum of every file but the list itself", () => {
    const lines = textOf("SHA256SUMS.txt").trimEnd().split("\n");
    const sums = new Map(lines.map((line) => line.split("  ").reverse() as [string, string]));
    expect([...sums.keys(), "SHA256SUMS.txt"].sort()).toEqual([...release.files.keys()].sort());
    for (const [name, sum] of sums) expect([name, sum]).toEqual([name, sha256(release.files.get(name) ?? Buffer.of())]);
  });

  it("has a manifest that is right, whose every page and picture is there", async () => {
    const manifest = textOf("manifest/manifest.xml");
    expect(await schemaProblems(manifest, path.join(root, ".config/manifest-xsd"))).toEqual([]);
    const file = (name: string): Uint8Array | null => release.files.get(`site/addin/${name}`) ?? null;
    expect(ownProblems(manifest, { version, file })).toEqual([]);
    expect([...manifest.matchAll(/https:\/\/([^/"]+)/g)].every(([, host]) => host === "server.example")).toBe(true);
  });

  it("has Office.js unchanged to the byte, with Microsoft's licence", () => {
    const copied = named(/^site\/addin\/office-js\//);
    expect(copied.length).toBeGreaterThan(12);
    for (const name of copied) {
      const file = name.slice("site/addin/office-js/".length);
      const original = [path.join(office, "dist", file), path.join(office, file)].find((each) => existsSync(each)) ?? "";
      expect([name, release.files.get(name)?.equals(readFileSync(original))]).toEqual([name, true]);
    }
    expect(release.files.get("licences/OFFICE-JS-LICENSE.md")?.equals(readFileSync(path.join(office, "LICENSE.md")))).toBe(true);
    expect(textOf("licences/THIRD-PARTY-NOTICES.txt")).toContain("微软不负责维护、更新或支持责任表助手");
  });

  it("holds nothing of the machine it was made on, no source maps and nothing unfilled", () => {
    expect(named(/\.(map|tsx?|packages)$|node_modules|manifest\.xml$/)).toEqual(["manifest/manifest.xml"]);
    const traces = [...[root, homedir(), path.dirname(root)].map((place) => `${place}${path.sep}`), "file://"];
    for (const name of ours()) {
      const text = textOf(name);
      expect([name, traces.filter((trace) => text.includes(trace))]).toEqual([name, []]);
      expect([name, /sourceMappingURL|https?:\/\/localhost/.exec(text)?.[0]]).toEqual([name, undefined]);
      if (!name.endsWith(".js")) expect([name, /\{\{[a-z]/i.exec(text)?.[0]]).toEqual([name, undefined]);
    }
  });

  it("asks nothing from elsewhere: every page has only addresses of its own, the programs' pages a policy", () => {
    for (const name of named(/\.html$/)) {
      const page = textOf(name);
      expect([name, /<(?:script|link|img|iframe)[^>]*(?:src|href)="?(?:https?:)?\/\//.exec(page)?.[0]]).toEqual([name, undefined]);
    }
    for (const name of ["index", "addin/taskpane", "addin/commands", "addin/dialog"])
      expect(textOf(`site/${name}.html`)).toMatch(/default-src 'none'; script-src 'self';/);
  });
});

describe("the licences", () => {
  const bundled = ["page", "addin"].flatMap((name) =>
    readFileSync(path.join(root, `dist/${name}.packages`), "utf8")
      .trim()
      .split("\n"),
  );

  it("name every package in the page and the add-in, in its version and with a text", () => {
    const notices = textOf("licences/THIRD-PARTY-NOTICES.txt").replaceAll("\r\n", "\n");
    const blocks = notices.split(`\n${"=".repeat(80)}\n`).slice(1);
    expect(bundled.length).toBeGreaterThan(40);
    for (const folder of bundled) {
      const about = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as { name: string; version: string };
      const block = blocks.find((each) => each.includes(`\n${about.name} ${about.version}（`)) ?? "";
      expect([about.name, /copyright|permission/i.test(block)]).toEqual([about.name, true]);
      const own = readdirSync(path.join(root, folder)).find((file) => /^licen[cs]e/i.test(file));
      const text =
        own === undefined
          ? "THE SOFTWARE IS PROVIDED"
          : readFileSync(path.join(root, folder, own), "utf8")
              .replaceAll("\r\n", "\n")
              .trim();
      expect([about.name, block.includes(text)]).toEqual([about.name, true]);
    }
  });

  it("name every dependency of ours that runs in them, and what a library carries inside its own file", () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
    const notices = textOf("licences/THIRD-PARTY-NOTICES.txt");
    // A package that only gathers others has no code in the bundle.
    const running = Object.keys(dependencies).filter((name) => name !== "@fluentui/react-components");
    for (const name of [...running, "core-js", "rxjs", "nanoid"]) expect([name, notices.includes(`\n${name} `)]).toEqual([name, true]);
  });

  it("include our own", () => {
    expect(textOf("licences/LICENSE.txt").replaceAll("\r\n", "\n").replace("\uFEFF", "")).toBe(
      readFileSync(path.join(root, "LICENSE"), "utf8"),
    );
  });
});

describe("for Windows", () => {
  it("the registry files add the shared folder as a catalogue and take it back", () => {
    const one = make(["--share", "//文件服务器/共享/加载项"]);
    const registry = (name: string): string => {
      const bytes = one.files.get(`shared-folder/${name}.reg`) ?? Buffer.of();
      expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
      return bytes.subarray(2).toString("utf16le");
    };
    const guid = /\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}/.exec(registry("add-catalogue"))?.[1] ?? "";
    const key = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${guid}}`;
    expect(registry("add-catalogue").split("\r\n")).toEqual([
      "Windows Registry Editor Version 5.00",
      "",
      `[${key}]`,
      `"Id"="{${guid}}"`,
      '"Url"="\\\\\\\\文件服务器\\\\共享\\\\加载项"',
      '"Flags"=dword:00000001',
      "",
    ]);
    expect(registry("remove-catalogue").split("\r\n")).toEqual(["Windows Registry Editor Version 5.00", "", `[-${key}]`, ""]);
    expect(textOf("install.html", one)).toContain(`{${guid}}`);
    expect(textOf("install.html", one)).toContain("\\\\文件服务器\\共享\\加载项");
  });

  it("what is read in Notepad says its character set and ends its lines as Windows does", () => {
    for (const name of ["README.txt", "licences/LICENSE.txt", "licences/THIRD-PARTY-NOTICES.txt"]) {
      expect([name, textOf(name).startsWith("\uFEFF"), /(?<!\r)\n/.test(textOf(name))]).toEqual([name, true, false]);
    }
  });
});

describe("the servers' settings", () => {
  const extensions = (): string[] => [...new Set(named(/^site\//).map((name) => path.extname(name)))].filter((each) => each !== ".config");
  const pages = (): string[] => named(/^site\/.*\.html$/).map((name) => name.slice("site/".length));

  it("for IIS give every kind of file its type, pages that are asked for anew, pictures that are kept, and no header against frames", () => {
    const config = xmlTree(textOf("site/web.config"));
    const types = new Map(allNamed(config, "mimeMap").map(({ attributes }) => [attributes.fileExtension, attributes.mimeType]));
    expect([...types.keys()].sort()).toEqual(extensions().sort());
    expect(types.get(".js")).toBe("text/javascript; charset=utf-8");
    // A type that the server knows already must be taken away first, or IIS refuses the whole site.
    expect(allNamed(config, "remove").map(({ attributes }) => attributes.fileExtension)).toEqual(expect.arrayContaining([...types.keys()]));
    const fresh = allNamed(config, "location").flatMap((place) =>
      allNamed(place, "clientCache").map(({ attributes }) => `${place.attributes.path ?? ""} ${attributes.cacheControlMode ?? ""}`),
    );
    expect(fresh.sort()).toEqual(
      pages()
        .map((page) => `${page} DisableCache`)
        .sort(),
    );
    const headers = allNamed(config, "customHeaders").flatMap(({ children }) =>
      children.map(({ name, attributes }) => `${name} ${attributes.name ?? ""}`),
    );
    expect(headers).toEqual(["remove X-Frame-Options", "remove X-Content-Type-Options", "add X-Content-Type-Options"]);
  });

  it("for nginx too", () => {
    const config = textOf("server/nginx.conf");
    const types = /types \{([^}]*)\}/.exec(config)?.[1] ?? "";
    for (const extension of extensions())
      expect([extension, new RegExp(`\\b${extension.slice(1)}\\b`).test(types)]).toEqual([extension, true]);
    expect(config).toContain("server_name server.example;");
    expect(config).not.toMatch(/add_header\s+(X-Frame-Options|Content-Security-Policy)/);
  });
});

describe("the guides", () => {
  it("name the office's own addresses, and only buttons and files that exist", () => {
    const install = textOf("install.html");
    for (const [, file = ""] of install.matchAll(/<code>((?:manifest|shared-folder|server|licences|site)\/[\w./-]+\.\w+)<\/code>/g))
      expect([file, release.files.has(file)]).toEqual([file, true]);
    for (const [, file = ""] of install.matchAll(new RegExp(`${address.replaceAll(".", "\\.")}/([\\w/.-]+\\.(?:html|png|js))`, "g")))
      expect([file, release.files.has(`site/${file}`)]).toEqual([file, true]);
    const guide = textOf("site/guide.html");
    for (const [, file = ""] of guide.matchAll(/src="([^"]+)"/g)) expect([file, release.files.has(`site/${file}`)]).toEqual([file, true]);
    const buttons = [...guide.matchAll(/<img[^>]*>\s*([^<\s]+)\s*</g)].map(([, label]) => label);
    const labels = [
      ...textOf("manifest/manifest.xml").matchAll(/id="(?:review|highlight|summarise|pane|clear)Label" DefaultValue="([^"]+)"/g),
    ];
    expect(buttons).toEqual(labels.map(([, label]) => label));
    expect([...install.matchAll(/href="#(\w+)"/g)].every(([, id = ""]) => install.includes(`id="${id}"`))).toBe(true);
  });
});
