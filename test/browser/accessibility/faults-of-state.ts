import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { violations } from "./axe";
import type { PaneLocator, PaneState } from "./pane-states";
import { type Scheme, schemes, showIn } from "./schemes";
import { unmarkedChinese } from "./unmarked-chinese";

/** Where and how a state is checked. */
export interface StateChecks {
  /** All that a person has before the eyes, the program around the pane included. */
  readonly page: Page;
  /** What is checked: the page itself, or the pane's frame in it. */
  readonly frame: Page | Frame;
  /** A selector; the whole document where it is absent. */
  readonly part?: string;
  /** What is wrong with an element, but for its colours, is wrong in every scheme: the first is checked by all rules. Without schemes colours are not. */
  readonly schemes?: readonly Scheme[];
}

/** A folder for pictures of every state, to be looked at; none are taken where it is not named. */
const pictures = process.env.STATE_PICTURES;

/** Goes through the states, and lists whatever is wrong in them: each thing once, with the first state it is wrong in, and in how many. */
export async function faultsOfStates(
  states: readonly PaneState[],
  pane: PaneLocator,
  checks: () => Promise<StateChecks>,
): Promise<readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, reach } of states) {
    await reach(pane);
    for (const fault of await faultsOfState(name, await checks())) found.set(fault, [...(found.get(fault) ?? []), name]);
  }
  return [...found].map(([fault, names]) => `${names[0] ?? ""}${names.length > 1 ? ` and ${names.length - 1} more` : ""}: ${fault}`);
}

/** Whatever is wrong with what is shown: by the accessibility check in each scheme, in its width, in its language. */
async function faultsOfState(name: string, checks: StateChecks): Promise<readonly string[]> {
  const { page, frame, part } = checks;
  const found: string[] = [];
  const [first, ...others] = checks.schemes ?? [];
  if (pictures !== undefined) await takePicture(name, page, checks.schemes ?? []);
  if (first) await showIn(page, first, frame);
  found.push(...(await violations(frame, part, first ? "all" : "but-colors")));
  for (const scheme of others) {
    await showIn(page, scheme, frame);
    found.push(...(await violations(frame, part, "colors")).map((each) => `${scheme.name}: ${each}`));
  }
  if (first && others.length > 0) await showIn(page, first, frame);
  found.push(...(await widthFaults(frame)), ...(await unmarkedChinese(frame)));
  return found;
}

async function takePicture(name: string, page: Page, all: readonly Scheme[]): Promise<void> {
  const folder = path.resolve(pictures ?? "");
  mkdirSync(folder, { recursive: true });
  for (const scheme of all.length > 0 ? all : schemes.slice(0, 1)) {
    await showIn(page, scheme);
    await page.screenshot({ path: path.join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")} ${scheme.name}.png`) });
  }
}

/** What would have to be scrolled sideways, and buttons whose words run out of them. */
function widthFaults(frame: Page | Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const tight = [...document.querySelectorAll("button")].filter((each) => each.scrollWidth > each.clientWidth + 1);
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels too wide`] : []),
      ...tight.map(({ textContent, scrollWidth: words, clientWidth: room }) => `${textContent}: ${words} pixels of words in ${room}`),
    ];
  });
}
