/** A button of the ribbon as the manifest describes it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly pane: string; readonly title: string } | { readonly functionName: string };
}

export interface Ribbon {
  readonly group: string;
  readonly functionFile: string;
  readonly buttons: readonly RibbonButton[];
}

/** The ribbon's group from the add-in's own manifest, in a language. Addresses are those of the server the manifest came from. */
export async function ribbonOf(server: string, locale: string): Promise<Ribbon> {
  const text = await (await fetch(`${server}/manifest.xml`)).text();
  const manifest = new DOMParser().parseFromString(text.replaceAll("https://localhost:3000", server), "application/xml");
  const resource = (element: Element | null, name: string): string => {
    const resid = element?.querySelector(`:scope > ${name}`)?.getAttribute("resid") ?? element?.getAttribute("resid") ?? "";
    const found = [...manifest.querySelectorAll("Resources *")].find((each) => each.getAttribute("id") === resid);
    const other = [...(found?.children ?? [])].find((each) => each.getAttribute("Locale") === locale);
    return other?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "";
  };
  const buttons = [...manifest.querySelectorAll("Control")].map((control): RibbonButton => {
    const action = control.querySelector("Action");
    const functionName = action?.querySelector("FunctionName")?.textContent;
    return {
      label: resource(control, "Label"),
      tip: resource(control.querySelector("Supertip"), "Description"),
      icon: resource(control.querySelector("Icon > [size='32']"), "none"),
      action:
        functionName === undefined ? { pane: resource(action, "SourceLocation"), title: resource(action, "Title") } : { functionName },
    };
  });
  return {
    group: resource(manifest.querySelector("Group"), "Label"),
    functionFile: resource(manifest.querySelector("FunctionFile"), "none"),
    buttons,
  };
}
