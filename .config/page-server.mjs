// Serves the built page on this machine only.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const require = createRequire(import.meta.url);
const policy = require("./content-security-policy.cjs");
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Starts serving a built page; resolves with the server once it listens. `port` 0 takes any free one. */
export function servePage(port, folder = "dist/page") {
  const files = sirv(path.join(root, folder), { etag: true, dev: true });
  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
