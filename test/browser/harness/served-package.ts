import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Route } from "playwright-core";
import sirv from "sirv";
import { address, makePackage } from "../../release/made-package";

/**
 * The package as an office has it: its zip unpacked into an empty folder, what is for the server served from there and from nowhere else, below the
 * path of the office's address. The browser asks for the https address; the answers are those of a plain server of static files.
 */
export class ServedPackage {
  /** What was asked for that is not there. */
  readonly missing: string[] = [];

  private constructor(
    private readonly folder: string,
    private readonly manifest: Buffer,
    private readonly server: Server,
  ) {}

  static async start(): Promise<ServedPackage> {
    const made = makePackage();
    const folder = mkdtempSync(path.join(tmpdir(), "served-"));
    for (const [name, bytes] of Object.entries(unzipSync(made.zip))) {
      const file = path.join(folder, "unpacked", ...name.split("/").slice(1));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    rmSync(path.dirname(made.folder), { recursive: true });
    const www = path.join(folder, "www");
    mkdirSync(www);
    renameSync(path.join(folder, "unpacked/site"), path.join(www, new URL(address).pathname));
    const manifest = Buffer.from(made.files.get("manifest/manifest.xml") ?? []);
    const files = sirv(www, { etag: true });
    const server = createServer((request, response) => {
      files(request, response, () => {
        response.writeHead(404).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new ServedPackage(folder, manifest, server);
  }

  /** Answers a request for a file below the office's address. */
  async answer(route: Route, file: string): Promise<void> {
    const { port } = this.server.address() as AddressInfo;
    const response = await route.fetch({ url: `http://127.0.0.1:${port}${new URL(address).pathname}/${file}` });
    if (response.status() >= 400) this.missing.push(file);
    await route.fulfill({ response });
  }

  /** Excel beside the add-in: it has the manifest from elsewhere, and asks the server for everything else. */
  get forExcel(): { readonly excel: string; readonly addin: string; readonly answer: (route: Route, file: string) => Promise<void> } {
    const headers = { "access-control-allow-origin": "*" };
    return {
      // Office.js trusts a page of the add-in's own host.
      excel: `${new URL(address).origin}:3001`,
      addin: `${address}/addin`,
      answer: (route, file) =>
        file === "manifest.xml"
          ? route.fulfill({ body: this.manifest, contentType: "application/xml", headers })
          : this.answer(route, `addin/${file}`),
    };
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.folder, { recursive: true });
  }
}
