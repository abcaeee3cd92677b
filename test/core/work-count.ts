/* Counts what the built-in functions of a program go through, so that a test can tell linear work from quadratic without a clock. */

type Anything = (this: unknown, ...given: unknown[]) => unknown;
type Holder = Record<PropertyKey, Anything>;

const lengthOf = (value: unknown): number =>
  typeof value === "string" || Array.isArray(value) ? value.length : value instanceof Map || value instanceof Set ? value.size : 1;

const arrayMethods =
  "concat every filter find findIndex findLast flat flatMap forEach includes indexOf join map reduce some slice sort splice toSorted";
const textMethods =
  "includes indexOf lastIndexOf match matchAll normalize repeat replace replaceAll search slice split startsWith endsWith trim";

/**
 * Runs a function and says how much work it did: every element that an array method, a spread or a loop over an array, set or map may visit, every
 * character that a text method or a regular expression may read, and every look-up in a map or set.
 */
export function workOf(run: () => void): number {
  let work = 0;
  const undo: (() => void)[] = [];
  const count = (holder: object, key: PropertyKey, cost: (self: unknown, given: readonly unknown[]) => number): void => {
    const own = Object.getOwnPropertyDescriptor(holder, key);
    const method = (holder as Holder)[key];
    if (!own || !method) return;
    Object.defineProperty(holder, key, {
      ...own,
      value: function (this: unknown, ...given: unknown[]) {
        work += cost(this, given);
        return method.apply(this, given);
      },
    });
    undo.push(() => Object.defineProperty(holder, key, own));
  };
  for (const name of arrayMethods.split(" ")) count(Array.prototype, name, lengthOf);
  for (const name of textMethods.split(" ")) count(String.prototype, name, lengthOf);
  for (const name of ["exec", "test", Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split])
    count(RegExp.prototype, name, (_, [text]) => lengthOf(text));
  for (const name of ["get", "set", "has", "add", "delete"]) for (const kind of [Map, Set]) count(kind.prototype, name, () => 1);
  for (const kind of [Array, Map, Set]) count(kind.prototype, Symbol.iterator, lengthOf);
  try {
    run();
  } finally {
    for (const restore of undo.reverse()) restore();
  }
  return work;
}
