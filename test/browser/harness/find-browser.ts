import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** A browser that playwright can drive. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Where Chromium, Chrome and Edge are usually installed. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [path.join(folder, "Google/Chrome/Application/chrome.exe"), path.join(folder, "Microsoft/Edge/Application/msedge.exe")],
  ),
};

/**
 * The browser that CHROME_PATH names, else an installed one, else the one that comes with the packages (Linux on x64).
 * @throws Error that says what to install
 */
export function findBrowser(): FoundBrowser {
  // A browser that runs as root, as in a container, refuses its own sandbox.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const named = process.env.CHROME_PATH;
  const installed = [...(named === undefined ? [] : [named]), ...(usualPlaces[process.platform] ?? [])].find((file) => existsSync(file));
  if (installed !== undefined) return { executablePath: installed, args };
  if (process.platform === "linux" && process.arch === "x64") return packagedBrowser();
  throw new Error("找不到浏览器。请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROME_PATH 指明其位置，再运行测试。");
}

/** The package is a module of the newer kind: a process of its own unpacks it and says where. */
function packagedBrowser(): FoundBrowser {
  const unpack = path.resolve(".config/packaged-browser.mjs");
  const found = execFileSync(process.execPath, [unpack], { encoding: "utf8" });
  return JSON.parse(found) as FoundBrowser;
}
