import type { Finding } from "../rules/finding";
import { textHash } from "../sheet/hash";

/**
 * Names a finding by what it is about (rule, tasks, the words it quotes) and not by where it stands: the key outlasts moved and renumbered rows.
 * A finding that gets further tasks is a new one: what was ignored did not include them.
 */
export function findingKey({ rule, message, tasks }: Finding): string {
  const about = tasks.length > 0 ? [...new Set(tasks)].sort() : quotesIn(message.parameters);
  return `${rule}:${textHash(JSON.stringify([message.id, about]))}`;
}

/** All texts among the parameters of a message, in a fixed order. */
function quotesIn(parameters: unknown): string[] {
  if (typeof parameters === "string") return [parameters];
  if (Array.isArray(parameters)) return parameters.flatMap(quotesIn);
  if (typeof parameters !== "object" || parameters === null) return [];
  return Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, value]) => quotesIn(value));
}
