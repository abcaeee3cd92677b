import type * as forms from "./late-forms";

/** The forms that open when somebody asks for them. It stays the same function. */
export function loadForms(): Promise<typeof forms> {
  return import(/* webpackChunkName: "late-forms" */ "./late-forms");
}
