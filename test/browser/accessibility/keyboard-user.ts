import type { Frame, Page } from "playwright-core";

/** Where the focus is, as a screen reader would name it. */
interface Focus {
  readonly name: string;
  readonly role: string;
  /** False on the page as a whole: the place was lost. */
  readonly somewhere: boolean;
  /** True where the place can be seen: a ring, a frame or a line that only the focus draws. */
  readonly seen: boolean;
}

/** More stops than this nobody makes: the thing is out of reach. */
const mostStops = 250;

/** Somebody who works without a mouse. After every key the focus must be somewhere and seen. */
export class KeyboardUser {
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** Goes to the thing with the tabulator key and presses Enter. @param from "here": the focus is on it already */
  async press(name: RegExp, from: "anywhere" | "here" = "anywhere"): Promise<void> {
    if (from === "anywhere") await this.goTo(name);
    await this.page.keyboard.press("Enter");
  }

  /** Types where the focus is, and presses Enter. */
  async types(text: string): Promise<void> {
    await this.check();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async sees(text: string): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }

  /** Waits until a live region says it. */
  async hears(said: RegExp): Promise<void> {
    await this.frame.locator('[role="status"]').filter({ hasText: said }).first().waitFor({ state: "attached", timeout: 60_000 });
  }

  /** Waits until the focus is there. */
  async isAt(name: RegExp, role?: string): Promise<void> {
    let at: Focus | null = null;
    for (let tries = 0; tries < 100; tries++) {
      at = await this.focus();
      if (name.test(at.name) && (role === undefined || at.role === role)) return this.check();
      await this.page.waitForTimeout(100);
    }
    throw new Error(`the focus is on ${JSON.stringify(at)}, not on ${String(name)}`);
  }

  /** Waits until nothing moves any more; the focus must not be lost then. */
  async isSomewhere(): Promise<void> {
    await this.page.waitForTimeout(300);
    await this.check();
  }

  /** Goes on with the tabulator key until it is where it began: nothing keeps the focus. */
  async goesRound(): Promise<void> {
    await this.frame.evaluate(() => document.activeElement?.setAttribute("data-round", ""));
    for (let stops = 1; stops <= mostStops; stops++) {
      await this.page.keyboard.press("Tab");
      if (await this.frame.evaluate(() => document.activeElement?.hasAttribute("data-round"))) return;
    }
    throw new Error("the focus does not come round");
  }

  private async goTo(name: RegExp): Promise<void> {
    const key = (await this.isBehind(name)) ? "Shift+Tab" : "Tab";
    for (let stops = 0; stops < mostStops; stops++) {
      await this.page.keyboard.press(key);
      const at = await this.focus();
      if (at.somewhere && name.test(at.name)) return this.check();
    }
    throw new Error(`no ${String(name)} within reach of the keyboard`);
  }

  /** True for what stands only before the focus: at the pane's end Office.js leaves the pane, so that it is reached backwards. */
  private isBehind(name: RegExp): Promise<boolean> {
    return this.frame.evaluate((source) => {
      const { activeElement } = document;
      const named = [...document.querySelectorAll("button, input, select, [tabindex]")].filter((each) =>
        new RegExp(source).test((each.getAttribute("aria-label") ?? each.textContent).trim()),
      );
      const isAfter = (each: Element): boolean =>
        !activeElement || (activeElement.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return named.length > 0 && !named.some(isAfter);
    }, name.source);
  }

  private async check(): Promise<void> {
    const at = await this.focus();
    if (!at.somewhere) throw new Error("the focus is lost");
    if (!at.seen) throw new Error(`the focus on ${JSON.stringify(at)} cannot be seen`);
  }

  private focus(): Promise<Focus> {
    return this.frame.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return { name: "", role: "", somewhere: false, seen: false };
      const drawn = (style: CSSStyleDeclaration): boolean =>
        (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) ||
        (style.content !== "none" && style.borderBottomStyle === "solid" && parseFloat(style.borderBottomWidth) >= 1);
      // What draws the focus of a field stands around it.
      const around = [activeElement, activeElement.parentElement, activeElement.parentElement?.parentElement].filter(
        (each) => each !== null && each !== undefined,
      );
      const seen = around.some(
        (each) => drawn(getComputedStyle(each, "::after")) || (each === activeElement && drawn(getComputedStyle(each))),
      );
      const labelled = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : activeElement.textContent;
      const name = (activeElement.getAttribute("aria-label") ?? labelled ?? "").trim();
      return { name, role: activeElement.getAttribute("role") ?? activeElement.localName, somewhere: true, seen };
    });
  }
}
