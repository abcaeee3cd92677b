import { HostError } from "../engine/host-error";
import type { Scalar } from "../engine/host-object";
import type { Json, JsonObject } from "../engine/wire-format";
import { checkRule, noValidation, validationOf, validationType, withoutAreas, type Validation } from "../model/validation";
import { areasOf, sheetOf } from "./areas";
import { booleanOf, objectOf } from "./json-readers";
import { defineClass, type AreasTarget } from "./targets";

function current(target: AreasTarget): Validation | null {
  const found = validationOf(sheetOf(target).validations, areasOf(target));
  return found === undefined ? noValidation(areasOf(target)) : found;
}

/** Changes the validation of the cells, and of no others. */
function change(target: AreasTarget, what: string, changed: Partial<Validation>): void {
  const sheet = sheetOf(target);
  sheet.protection.demand(null, sheet.name);
  sheet.workbook.beginChange({ what: `DataValidation.${what}` });
  const next = { ...(current(target) ?? noValidation([])), areas: areasOf(target), ...changed };
  sheet.validations = [...withoutAreas(sheet.validations, next.areas), next];
}

/** source: dts DataValidation.prompt, DataValidation.errorAlert: null for cells that differ */
function texts(field: "prompt" | "errorAlert", names: readonly string[]): Scalar<AreasTarget> {
  return {
    get: (target) => current(target)?.[field] ?? null,
    set: (target, value) => {
      const given = objectOf(value);
      const unknown = Object.keys(given).filter((name) => !names.includes(name));
      if (unknown.length > 0) throw new HostError("InvalidArgument", `${field} with ${unknown.join(", ")}`);
      checkLengths(given);
      change(target, field, { [field]: given });
    },
  };
}

/** assumed: titles of a validation have up to 32 characters, messages up to 255 */
function checkLengths({ title, message }: JsonObject): void {
  const tooLong = (text: Json | undefined, most: number): boolean => typeof text === "string" && text.length > most;
  if (tooLong(title, 32) || tooLong(message, 255))
    throw new HostError("InvalidArgument", "a title of over 32 or a message of over 255 characters");
}

defineClass("DataValidation", {
  scalars: {
    Type: {
      get: (target) => {
        const found = current(target);
        return found ? validationType(found) : "Inconsistent";
      },
    },
    Rule: { get: (target) => current(target)?.rule ?? null, set: (target, value) => change(target, "rule", { rule: checkRule(value) }) },
    Prompt: texts("prompt", ["message", "showPrompt", "title"]),
    ErrorAlert: texts("errorAlert", ["message", "showAlert", "style", "title"]),
    IgnoreBlanks: {
      get: (target) => current(target)?.ignoreBlanks ?? null,
      set: (target, value) => change(target, "ignoreBlanks", { ignoreBlanks: booleanOf(value) }),
    },
  },
  methods: {
    Clear: (target) => {
      const sheet = sheetOf(target);
      sheet.protection.demand(null, sheet.name);
      sheet.workbook.beginChange({ what: "DataValidation.clear" });
      sheet.validations = withoutAreas(sheet.validations, areasOf(target));
    },
  },
});
