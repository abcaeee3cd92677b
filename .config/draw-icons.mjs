// Draws the icons of the ribbon from their SVG sources, at every size that Office asks for. Needs a browser, like the tests.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const installed = {
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
};

const browser = await chromium.launch(installed);
const page = await browser.newPage();
for (const source of readdirSync(folder).filter((file) => file.endsWith(".svg"))) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    const svg = readFileSync(path.join(folder, source), "utf8").replace("<svg ", `<svg width="${size}" height="${size}" `);
    await page.setContent(`<body style="margin: 0; overflow: hidden">${svg.replace("<svg ", '<svg style="display: block" ')}</body>`);
    const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
    writeFileSync(path.join(folder, source.replace(".svg", `-${size}.png`)), png);
  }
}
await browser.close();
