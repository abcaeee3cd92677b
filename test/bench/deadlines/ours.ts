import { readDeadline } from "../../../src/core/deadline/read-deadline";
import type { Parser } from "./parser";

export const ours: Parser = {
  name: "责任表助手",
  entry: "ours",
  read: (text, reference) => {
    const { kind, due } = readDeadline({ text, value: text, kind: "text", dateSystem: "1900" }, Number(reference.slice(0, 4)));
    return { kind, due };
  },
};
