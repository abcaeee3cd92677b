import type { Case } from "./cases";
import type { Parser } from "./parser";

/** Each turn lasts about so long, whatever the parser, so that all are warmed up alike and share what else the machine does. */
const secondsPerTurn = 1.5;
const warmUpTurns = 1;
const turns = 5;

/** Cells per second of each parser, in their order: the median of several turns, taken by all in rotation. */
export function measureSpeed(parsers: readonly Parser[], texts: readonly Case[]): readonly number[] {
  const speeds = parsers.map((): number[] => []);
  const places = parsers.map(() => 0);
  for (let turn = 0; turn < warmUpTurns + turns; turn++) {
    parsers.forEach((parser, index) => {
      const { speed, place } = takeTurn(parser, texts, places[index] ?? 0);
      places[index] = place;
      if (turn >= warmUpTurns) speeds[index]?.push(speed);
    });
  }
  return speeds.map(median);
}

function takeTurn(parser: Parser, texts: readonly Case[], from: number): { readonly speed: number; readonly place: number } {
  const start = process.cpuUsage();
  let [read, place, seconds] = [0, from, 0];
  do {
    // A few dozen texts between two looks at the clock, which itself takes time.
    for (let index = 0; index < 50; index++, read++, place = (place + 1) % texts.length) {
      const each = texts[place];
      if (each) parser.read(each.text, each.reference);
    }
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
  } while (seconds < secondsPerTurn);
  return { speed: read / seconds, place };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? Number.NaN;
}
