import { hostileMarkup, hostileTexts, hostileValues } from "./hostile-words";
import type { Random } from "./random";

/** A part's text with one thing changed: a tag, an attribute, a text or a few characters. */
export function mutateText(text: string, random: Random): string {
  const tokens: Tokens = text.match(/<[^>]*>|[^<]+/g) ?? [];
  if (tokens.length < 3) return characters(text, random);
  if (random.below(9) === 0) return characters(text, random);
  const change = random.of([attribute, attribute, attribute, wording, wording, wording, structure, insertion]);
  return change(tokens, random).join("");
}

type Tokens = readonly string[];

/** One attribute gets a hostile value, that of another one, goes, or stands twice. */
function attribute(tokens: Tokens, random: Random): Tokens {
  const tags = tokens.flatMap((token, index) => (/^<[^/!?][^>]*=/.test(token) ? [index] : []));
  if (tags.length === 0) return insertion(tokens, random);
  const at = random.of(tags);
  const tag = tokens[at] ?? "";
  const [found] = [...tag.matchAll(/\s[\w:.-]+\s*=\s*"([^"]*)"/g)].sort(() => random.below(3) - 1);
  if (!found) return tokens;
  const whole = found[0];
  const [name = ""] = /\s[\w:.-]+/.exec(whole) ?? [];
  const other = /"([^"]*)"/.exec(tokens[random.of(tags)] ?? "")?.[1] ?? "";
  const written = random.of([
    `${name}="${random.of(hostileValues)}"`,
    `${name}="${random.of(hostileValues)}"`,
    `${name}="${other}"`,
    "",
    `${whole}${whole}`,
    whole.replaceAll('"', "'"),
  ]);
  return replaced(tokens, at, tag.slice(0, found.index) + written + tag.slice(found.index + whole.length));
}

/** One text becomes a hostile one, gets one added, or is cut. */
function wording(tokens: Tokens, random: Random): Tokens {
  const texts = tokens.flatMap((token, index) => (!token.startsWith("<") && token.trim() !== "" ? [index] : []));
  if (texts.length === 0) return insertion(tokens, random);
  const at = random.of(texts);
  const text = tokens[at] ?? "";
  const hostile = random.of(hostileTexts).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const other = tokens[random.of(texts)] ?? "";
  const half = text.slice(0, random.below(text.length));
  return replaced(
    tokens,
    at,
    random.of([hostile, hostile, half + hostile, text + other, other, half, random.of(hostileValues).replaceAll('"', "")]),
  );
}

/** A tag or text goes, stands twice, or changes places with another; or a stretch of them is copied elsewhere. */
function structure(tokens: Tokens, random: Random): Tokens {
  const [one, other] = [random.below(tokens.length), random.below(tokens.length)];
  const [from, to] = [Math.min(one, other), Math.min(Math.max(one, other), Math.min(one, other) + 200)];
  switch (random.below(5)) {
    case 0:
      return [...tokens.slice(0, one), ...tokens.slice(one + 1)];
    case 1:
      return [...tokens.slice(0, one), tokens[one] ?? "", ...tokens.slice(one)];
    case 2:
      return replaced(replaced(tokens, one, tokens[other] ?? ""), other, tokens[one] ?? "");
    case 3:
      return [...tokens.slice(0, from), ...tokens.slice(to)];
    default:
      return [...tokens.slice(0, to), ...elementAt(tokens, from), ...tokens.slice(to)];
  }
}

/** A whole element from a place on, as far as it is short. */
function elementAt(tokens: Tokens, from: number): Tokens {
  let depth = 0;
  for (let index = from; index < Math.min(tokens.length, from + 400); index++) {
    const token = tokens[index] ?? "";
    if (token.startsWith("</")) depth--;
    else if (/^<[^/!?]/.test(token) && !token.endsWith("/>")) depth++;
    if (depth <= 0) return tokens.slice(from, index + 1);
  }
  return [];
}

/** A hostile element anywhere. */
function insertion(tokens: Tokens, random: Random): Tokens {
  const at = random.below(tokens.length + 1);
  return [...tokens.slice(0, at), random.of(hostileMarkup), ...tokens.slice(at)];
}

/** A few characters are changed, go or are repeated. */
function characters(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.below(random.of([2, 8, 200])) + 1;
  const piece = text.slice(at, at + length);
  return random.of([
    text.slice(0, at),
    text.slice(0, at) + text.slice(at + length),
    text.slice(0, at) + piece + piece + text.slice(at + length),
    text.slice(0, at) +
      String.fromCharCode(random.of([0, 1, 0x3c, 0x3e, 0x26, 0x22, 0x27, 0x2f, 0xfeff, 0xd800, 0xffff, 0x4e00])) +
      text.slice(at),
  ]);
}

function replaced(tokens: Tokens, at: number, token: string): Tokens {
  return tokens.map((each, index) => (index === at ? token : each));
}
