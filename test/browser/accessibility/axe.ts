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

/**
 * Whatever axe finds, as `rule: element`.
 * @param part a selector; the whole page where it is absent
 * @param only "colors": the rules about colours alone
 */
export async function violations(page: Page | Frame, part?: string, only?: "colors"): Promise<readonly string[]> {
  return listed(await found(page, part, only));
}

/** What axe finds that is serious or critical, as `rule: element`. */
export async function seriousViolations(page: Page | Frame): Promise<readonly string[]> {
  return listed((await found(page)).filter(({ impact }) => impact === "serious" || impact === "critical"));
}

async function found(page: Page | Frame, part?: string, only?: "colors"): Promise<AxeResults["violations"]> {
  // A colour on its way from one state to the next is neither.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  // The page's policy allows no script elements: the source is handed to the browser directly, once for each document.
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source);
  const results = await page.evaluate(
    async ([selector, rules]) => window.axe?.run(selector ?? document, rules ? { runOnly: { type: "rule", values: rules } } : {}),
    [part, only ? ofColors : undefined] as const,
  );
  if (!results) throw new Error("axe is not there");
  return results.violations;
}

function listed(violated: AxeResults["violations"]): string[] {
  return violated.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 240)}`));
}
