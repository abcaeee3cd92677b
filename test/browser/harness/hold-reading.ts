import type { Page } from "playwright-core";

/**
 * From now on no file is read before the next click, however fast the machine is. What is returned waits until a file is held: a click that came before
 * it would be too early.
 */
export async function holdReadingUntilClick(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const clicked = new Promise((resolve) => {
      addEventListener("click", resolve, { once: true });
    });
    File.prototype.arrayBuffer = async function (this: File) {
      document.documentElement.dataset.reading = "held";
      await clicked;
      return new Response(this).arrayBuffer();
    };
  });
  return async () => {
    await page.locator("html[data-reading=held]").waitFor();
  };
}
