import type { Frame, Page } from "playwright-core";

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

/** Changes the scheme of an open page, and waits until no colour is on its way to another. @param frame where the program under test is drawn */
export async function showIn(page: Page, { media }: Scheme, frame: Page | Frame = page): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  const theme = media.forcedColors === "active" ? "high-contrast" : media.colorScheme;
  await frame.waitForFunction(
    (name) => [...document.querySelectorAll("[data-theme]")].every((each) => each.getAttribute("data-theme") === name),
    theme,
  );
  // What is drawn in the new theme is so after two frames: only then colours are on their way.
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
  await frame.waitForFunction(() => document.getAnimations().every(({ effect }) => effect?.getComputedTiming().iterations === Infinity));
}
