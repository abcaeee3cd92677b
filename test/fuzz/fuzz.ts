import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inputOf } from "./input-of";
import { type Original, originals } from "./originals";
import { survive } from "./survive";

/**
 * npm run fuzz -- [--seconds 60] [--from 1] [--only N] [--heap 1024]
 *
 * Damages workbooks in thousands of ways and does with each all that a person can do (see survive.ts). Input N is always the same file, whenever and
 * wherever it is made. The work is done by a process of its own: one that stands still, runs out of memory or dies is a finding like any other.
 * Exit 0: every promise was kept; 1: some were broken, and the inputs are in .build/fuzz.
 */
const fixtures = path.join(__dirname, "../test/fixtures");
const findings = path.join(__dirname, "fuzz");
/** An input that takes longer than this is taken to hang: a usual one takes a tenth of a second. */
const patience = 20_000;

interface Options {
  readonly seconds: number;
  readonly from: number;
  readonly only: number | null;
  readonly heap: number;
}

type Said = { readonly input: number } | { readonly done: number; readonly as: string } | { readonly broken: number; readonly why: string };

/** Tries inputs from a number on until told to stop. */
async function work(from: number, only: boolean): Promise<void> {
  process.on("disconnect", () => process.exit());
  const all = await originals(fixtures);
  const say = (said: Said): Promise<void> => new Promise((resolve) => void process.send?.(said, () => resolve()));
  for (let number = from; only ? number === from : true; number++) {
    await say({ input: number });
    try {
      await say({ done: number, as: await survive(inputOf(number, all).bytes) });
    } catch (error) {
      await say({ broken: number, why: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  process.disconnect();
}

class Fuzz {
  private readonly ends = new Map<string, number>();
  private readonly broken = new Map<string, number[]>();
  private tried = 0;
  private current = 0;
  private last = Date.now();

  constructor(
    private readonly options: Options,
    private readonly all: readonly Original[],
  ) {}

  async run(): Promise<number> {
    const { seconds, from, only } = this.options;
    const until = Date.now() + seconds * 1000;
    let next = only ?? from;
    while (Date.now() < until && (only === null || this.tried === 0)) {
      await this.runChild(next, until);
      next = this.current + 1;
    }
    process.stdout.write(`${this.tried} inputs tried (${only ?? from} to ${this.current}), ${this.all.length} workbooks damaged\n`);
    for (const [end, count] of [...this.ends].sort(([, a], [, b]) => b - a))
      process.stdout.write(`  ${String(count).padStart(6)}  ${end}\n`);
    for (const [why, inputs] of this.broken)
      process.stdout.write(`BROKEN by ${inputs.length} (${inputs.slice(0, 8).join(", ")}): ${why}\n`);
    return this.broken.size > 0 ? 1 : 0;
  }

  /** One process until it ends by itself, stands still or the time is over. */
  private runChild(from: number, until: number): Promise<void> {
    const { heap, only } = this.options;
    this.current = from;
    this.last = Date.now();
    const child: ChildProcess = fork(__filename, ["--work", String(from), ...(only === null ? [] : ["--once"])], {
      execArgv: [`--max-old-space-size=${heap}`],
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    let complaint = "";
    child.stderr?.on("data", (piece: Buffer) => (complaint = (complaint + piece.toString()).slice(-2000)));
    return new Promise((resolve) => {
      let wanted = false;
      const stop = (): void => {
        wanted = true;
        child.kill("SIGKILL");
      };
      const timer = setInterval(() => {
        if (Date.now() - this.last > patience) {
          this.note(this.current, `stood still for ${patience / 1000} seconds`);
          stop();
        } else if (Date.now() > until) stop();
      }, 200);
      child.on("message", (said: Said) => {
        this.last = Date.now();
        if ("input" in said) {
          this.current = said.input;
          this.tried++;
        } else if ("done" in said) this.ends.set(said.as, (this.ends.get(said.as) ?? 0) + 1);
        else this.note(said.broken, said.why);
      });
      child.on("exit", (code) => {
        clearInterval(timer);
        if (!wanted && code !== 0)
          this.note(this.current, `the process died: ${complaint.split("\n").find((line) => /error/i.test(line)) ?? String(code)}`);
        resolve();
      });
    });
  }

  private note(input: number, why: string): void {
    const key = why.split("\n").slice(0, 4).join("\n");
    const known = this.broken.get(key) ?? [];
    this.broken.set(key, [...known, input]);
    this.ends.set("BROKEN", (this.ends.get("BROKEN") ?? 0) + 1);
    if (known.length >= 3) return;
    mkdirSync(findings, { recursive: true });
    const { name, bytes } = inputOf(input, this.all);
    writeFileSync(path.join(findings, `${input}.xlsx`), bytes);
    process.stdout.write(`input ${input} (${name}): ${why.split("\n").slice(0, 6).join("\n")}\n`);
  }
}

function numberAfter(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  const number = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isFinite(number)) throw new Error(`${name} needs a number`);
  return number;
}

async function main(): Promise<number> {
  const only = process.argv.includes("--only") ? numberAfter("--only", 0) : null;
  const options = { seconds: numberAfter("--seconds", 60), from: numberAfter("--from", 1), only, heap: numberAfter("--heap", 1024) };
  return new Fuzz(options, await originals(fixtures)).run();
}

if (process.argv.includes("--work")) void work(numberAfter("--work", 1), process.argv.includes("--once"));
else
  void main().then((code) => {
    process.exitCode = code;
  });
