import type { Page } from "playwright-core";

/** How a person may have set up the computer. */
export interface Scheme {
  readonly name: string;
  readonly media: { readonly colorScheme: "light" | "dark"; readonly forcedColors: "none" | "active" };
}

const scheme = (name: string, colorScheme: "light" | "dark", forcedColors: "none" | "active"): Scheme => ({
  name,
  media: { colorScheme, forcedColors },
});

/** The first is what a page opens in. */
export const schemes: readonly Scheme[] = [
  scheme("light", "light", "none"),
  scheme("dark", "dark", "none"),
  scheme("forced colours", "light", "active"),
  scheme("forced colours, dark", "dark", "active"),
];

/** Changes the scheme of an open page, and waits until no colour is on its way to another. */
export async function showIn(page: Page, { media }: Scheme): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  // The page has heard of it and drawn itself anew after two frames: only then colours are on their way.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
  await page.waitForFunction(() => document.getAnimations().every(({ effect }) => effect?.getComputedTiming().iterations === Infinity));
}
