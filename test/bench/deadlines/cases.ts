import { readFileSync } from "node:fs";
import path from "node:path";

/** A text with the readings that are right: days, or kinds where it has no day. */
export interface Case {
  readonly text: string;
  readonly reference: string;
  readonly kind: string;
  readonly right: readonly string[];
}

interface Cell {
  readonly text: string;
  readonly planYear: number;
  readonly kind: string;
  readonly due?: string;
  readonly alsoAccept?: readonly string[];
}

interface PeerCase {
  readonly input: string;
  readonly ref: string;
  readonly last?: string;
  readonly deadlineLast?: string;
  readonly use?: boolean;
}

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, "../test/fixtures", name), "utf8"));
}

/** Cells of real plans, each with the year of its plan. */
export function planCells(): readonly Case[] {
  const { items } = fixture("deadlines.json") as { items: readonly Cell[] };
  return items.map(({ text, planYear, kind, due, alsoAccept = [] }) => ({
    text,
    reference: `${planYear}-01-01`,
    kind,
    right: [due ?? kind, ...alsoAccept],
  }));
}

/** A year in figures, Chinese or not: 2021, 21年, 二〇二一年. */
const namesYear = /(?:19|20)\d{2}|(?<!\d)\d{2}年|[〇零一二三四五六七八九两]{2,4}年|两千[〇零]?[一二三四五六七八九]年/;

/** A suite's own cases: those scored, whose day is the same from any reference day because the text names its year, and how many others it has. */
export interface PeerSuite {
  readonly name: string;
  readonly scored: readonly Case[];
  readonly others: number;
}

export function peerSuites(): readonly PeerSuite[] {
  const { use } = fixture("peer-suites/recognizers-zh.json") as { use: readonly PeerCase[] };
  const { cases } = fixture("peer-suites/jionlp.json") as { cases: readonly PeerCase[] };
  return [
    suite("Recognizers-Text", use),
    suite(
      "JioNLP",
      cases.filter((each) => each.use === true),
    ),
  ];
}

function suite(name: string, all: readonly PeerCase[]): PeerSuite {
  const scored = all.flatMap(({ input, ref, last, deadlineLast }): readonly Case[] => {
    const due = deadlineLast ?? last;
    return due === undefined || !namesYear.test(input) ? [] : [{ text: input, reference: ref, kind: "dated", right: [due] }];
  });
  return { name, scored, others: all.length - scored.length };
}
