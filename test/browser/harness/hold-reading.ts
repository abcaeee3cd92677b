import type { Page } from "playwright-core";

/** From now on no file is read before the next click, however fast the machine is. */
export async function holdReadingUntilClick(page: Page): Promise<void> {
  await page.evaluate(() => {
    const clicked = new Promise((resolve) => {
      addEventListener("click", resolve, { once: true });
    });
    File.prototype.arrayBuffer = async function (this: File) {
      await clicked;
      return new Response(this).arrayBuffer();
    };
  });
}
