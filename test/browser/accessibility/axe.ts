import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

/** What axe-core has to say about a part of a page. */
interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }[];
}

declare global {
  interface Window {
    readonly axe?: { run(part: Document | string, options?: object): Promise<AxeResults> };
  }
}

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Colours alone change with the scheme: what else axe knows of an element it says in one of them. */
const ofColors = ["color-contrast", "link-in-text-block"];

type Rules = "all" | "colors" | "but-colors";

const chosenBy: Readonly<Record<Rules, object>> = {
  all: {},
  colors: { runOnly: { type: "rule", values: ofColors } },
  "but-colors": { rules: Object.fromEntries(ofColors.map((rule) => [rule, { enabled: false }])) },
};

/**
 * Whatever axe finds, as `rule: element`.
 * @param part a selector; the whole page where it is absent
 * @param rules "colors": those about colours alone, which take longest; "but-colors": all others
 */
export async function violations(page: Page | Frame, part?: string, rules: Rules = "all"): Promise<readonly string[]> {
  return listed(await found(page, part, rules));
}

/** What axe finds that is serious or critical, as `rule: element`. */
export async function seriousViolations(page: Page | Frame): Promise<readonly string[]> {
  return listed((await found(page)).filter(({ impact }) => impact === "serious" || impact === "critical"));
}

async function found(page: Page | Frame, part?: string, rules: Rules = "all"): Promise<AxeResults["violations"]> {
  // A colour on its way from one state to the next is neither. What goes on for ever, such as the bar of work whose end nobody knows, is not waited for.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  // The page's policy allows no script elements: the source is handed to the browser directly, once for each document.
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source);
  const results = await page.evaluate(
    async ([selector, chosen]) => window.axe?.run(selector ?? document, { ...chosen, resultTypes: ["violations"] }),
    [part, chosenBy[rules]] as const,
  );
  if (!results) throw new Error("axe is not there");
  return results.violations;
}

function listed(violated: AxeResults["violations"]): string[] {
  return violated.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 240)}`));
}
