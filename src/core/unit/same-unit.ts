import { isCollective } from "./collective-name";
import { type FormalName, formalName, plainName } from "./formal-name";
import { grouped } from "./grouped";
import { initialsOf } from "./initials-of-name";
import { levelMissing } from "./level-missing";
import { oneCharacterSlips } from "./one-character-slip";
import { otherEnding } from "./other-ending";
import { wholeNameSlips } from "./whole-name-slip";

/** Why two names may be one unit. */
export type SameUnitReason = "ending" | "level-missing" | "short-form" | "one-character" | "word-order" | "blanks-or-width";

/** Two names that are probably one unit. It is only ever proposed. */
export interface SameUnitProposal {
  /** The name to keep, and the other way to write it. */
  readonly names: readonly [kept: string, variant: string];
  readonly reason: SameUnitReason;
}

/** A name and how often it occurs. */
export interface CountedName {
  readonly name: string;
  readonly count: number;
}

interface Entry extends CountedName, FormalName {
  readonly index: number;
  readonly plain: string;
}

type Link = readonly [Entry, Entry, SameUnitReason];

/**
 * Names that are probably the same unit written differently: another ending (县发展改革局 / 县发展改革委), a short form (县发改局), the level left out,
 * one wrong character, blanks or full-width signs. Each unit's other writings stand beside its most frequent one (of equally frequent ones the longer,
 * then the first). What may well be two units (县财政局 / 县审计局, 省财政厅 / 财政局 beside 市财政局) is not proposed. Works on maps, so thousands of names
 * take no longer than reading them.
 */
export function proposeSameUnits(names: readonly CountedName[]): readonly SameUnitProposal[] {
  const { entries, links } = joinEqualPlainNames(names);
  const offices = entries.filter((entry) => !isCollective(entry.name) && entry.stem !== "");
  const add = (pairs: readonly (readonly [Entry, Entry])[], reason: SameUnitReason): void =>
    pairs.forEach(([a, b]) => links.push([a, b, reason]));
  add(sameFormalName(offices), "short-form");
  add(otherEnding(offices), "ending");
  add(levelMissing(offices), "level-missing");
  add(initialsOf(offices), "short-form");
  add(otherWordOrder(offices), "word-order");
  add(oneCharacterSlips(offices), "one-character");
  add(wholeNameSlips(entries), "one-character");
  return proposals(links);
}

function joinEqualPlainNames(names: readonly CountedName[]): { entries: Entry[]; links: Link[] } {
  const byPlain = new Map<string, Entry>();
  const seen = new Set<string>();
  const links: Link[] = [];
  for (const [index, counted] of names.entries()) {
    if (seen.has(counted.name)) continue;
    seen.add(counted.name);
    const plain = plainName(counted.name);
    const entry = { ...counted, ...formalName(plain), index, plain };
    const first = byPlain.get(plain);
    if (first) links.push([first, entry, "blanks-or-width"]);
    else byPlain.set(plain, entry);
  }
  return { entries: [...byPlain.values()], links };
}

function sameFormalName(entries: readonly Entry[]): (readonly [Entry, Entry])[] {
  return grouped(entries, ({ level, stem, ending }) => `${level}|${stem}|${ending}`).flatMap(([first, ...others]) =>
    first ? others.map((other) => [first, other] as const) : [],
  );
}

/** 县农村农业局 beside 县农业农村局: the same words in another order. */
function otherWordOrder(entries: readonly Entry[]): (readonly [Entry, Entry])[] {
  const candidates = entries.filter(({ known, words, ending }) => known && words.length > 1 && ending !== "");
  return grouped(candidates, ({ level, words, ending }) => `${level}|${[...words].sort().join(" ")}|${ending}`).flatMap(
    ([first, ...others]) => (first ? others.filter(({ stem }) => stem !== first.stem).map((other) => [first, other] as const) : []),
  );
}

/** Every connected set of names beside the one to keep. */
function proposals(links: readonly Link[]): SameUnitProposal[] {
  const neighbours = new Map<Entry, { readonly other: Entry; readonly reason: SameUnitReason }[]>();
  const connect = (from: Entry, other: Entry, reason: SameUnitReason): void => {
    const list = neighbours.get(from);
    if (list) list.push({ other, reason });
    else neighbours.set(from, [{ other, reason }]);
  };
  for (const [a, b, reason] of links) {
    connect(a, b, reason);
    connect(b, a, reason);
  }
  const done = new Set<Entry>();
  const found: { readonly proposal: SameUnitProposal; readonly order: readonly [number, number] }[] = [];
  for (const start of neighbours.keys()) {
    if (done.has(start)) continue;
    done.add(start);
    const members = [start];
    for (const member of members) {
      for (const { other } of neighbours.get(member) ?? []) {
        if (!done.has(other)) members.push(other);
        done.add(other);
      }
    }
    const kept = members.reduce((best, entry) => (isBetter(entry, best) ? entry : best));
    const direct = new Map((neighbours.get(kept) ?? []).map(({ other, reason }) => [other, reason]));
    for (const variant of members) {
      const reason = direct.get(variant) ?? neighbours.get(variant)?.[0]?.reason;
      if (variant !== kept && reason)
        found.push({ proposal: { names: [kept.name, variant.name], reason }, order: [kept.index, variant.index] });
    }
  }
  return found.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]).map(({ proposal }) => proposal);
}

function isBetter(entry: Entry, best: Entry): boolean {
  if (entry.count !== best.count) return entry.count > best.count;
  return entry.name.length === best.name.length ? entry.index < best.index : entry.name.length > best.name.length;
}
