import { HostError } from "../engine/host-error";
import type { Json, JsonObject } from "../engine/wire-format";
import { areaAddress } from "./address";
import { intersection, subtract, type Area } from "./area";

/** What may be typed into some cells. */
export interface Validation {
  areas: readonly Area[];
  /** As the client has it (source: dts DataValidationRule); empty for none. */
  rule: JsonObject;
  prompt: JsonObject;
  errorAlert: JsonObject;
  ignoreBlanks: boolean;
}

export function noValidation(areas: readonly Area[]): Validation {
  return {
    areas,
    rule: {},
    // source: dts DataValidationPrompt, DataValidationErrorAlert; assumed: what prompt and alert of a validation are before they are set
    prompt: { message: "", showPrompt: true, title: "" },
    errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
    ignoreBlanks: true,
  };
}

/** source: dts Excel.DataValidationType */
export function validationType({ rule }: Validation): string {
  const [kind] = Object.keys(rule);
  return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}

const ruleKinds = ["custom", "date", "decimal", "list", "textLength", "time", "wholeNumber"];

/** Refuses rules that Excel cannot hold. */
export function checkRule(rule: Json): JsonObject {
  // source: dts ErrorCodes.invalidArgument
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) throw new HostError("InvalidArgument", "a rule is an object");
  const object = rule as JsonObject;
  const kinds = Object.keys(object);
  if (kinds.length !== 1 || !ruleKinds.includes(kinds[0] ?? ""))
    throw new HostError("InvalidArgument", `rule of ${kinds.join(", ") || "nothing"}`);
  const list = object.list as JsonObject | undefined;
  if (list) {
    // source: dts ListDataValidation.inCellDropDown, ListDataValidation.source
    if (typeof list.inCellDropDown !== "boolean") throw new HostError("InvalidArgument", "list without inCellDropDown");
    if (typeof list.source !== "string" || list.source === "") throw new HostError("InvalidArgument", "list without a source");
    // source: facts "Numbers": DV inline list 255
    if (!list.source.startsWith("=") && list.source.length > 255)
      throw new HostError("InvalidArgument", "a list in the cell over 255 characters");
  }
  return object;
}

/** What holds for an area: one validation, none (undefined), or null where its cells differ. */
export function validationOf(validations: readonly Validation[], areas: readonly Area[]): Validation | undefined | null {
  const touching = validations.filter((validation) => validation.areas.some((own) => areas.some((area) => intersection(own, area))));
  const [only, ...others] = touching;
  if (!only) return undefined;
  const covers = areas.every(
    (area) => only.areas.reduce<readonly Area[]>((rest, own) => rest.flatMap((piece) => subtract(piece, own)), [area]).length === 0,
  );
  return others.length === 0 && covers ? only : null;
}

/** Takes the areas out of every validation. */
export function withoutAreas(validations: readonly Validation[], areas: readonly Area[]): Validation[] {
  return validations
    .map((validation) => ({
      ...validation,
      areas: areas.reduce<readonly Area[]>((rest, area) => rest.flatMap((piece) => subtract(piece, area)), validation.areas),
    }))
    .filter(({ areas: left }) => left.length > 0);
}

export function areasText(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** A list's source as a file writes it: a text in quotes, or a formula without its "=". */
export function listFormula(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

/** A text as it is, a number in figures, nothing for what is missing. */
export function plainText(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
