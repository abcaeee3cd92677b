import { MessageChannel, type MessagePort } from "node:worker_threads";
import { type Endpoint, expose } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { RefusalError } from "../../../src/app/ports";
import { reachWorker } from "../../../src/entry/shared/reach-worker";

interface Desk {
  double(number: number): number;
  wait(): Promise<void>;
}

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A worker as the browser has it, as far as it is used: messages both ways, and an event where its program cannot be loaded. */
class FakeWorker extends EventTarget {
  terminated = 0;
  private readonly endpoint: Endpoint;

  /** @param desk what answers; null for a program that never comes */
  constructor(desk: Desk | null) {
    super();
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    this.endpoint = nodeEndpoint(port2);
    port2.on("message", (data: unknown) => this.dispatchEvent(Object.assign(new Event("message"), { data })));
    if (desk) expose(desk, nodeEndpoint(port1));
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.endpoint.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated++;
  }

  fail(): void {
    this.dispatchEvent(new Event("error"));
  }
}

const answers: Desk = { double: (number) => number * 2, wait: () => new Promise(() => undefined) };

function reached(...desks: (Desk | null)[]): { desk: ReturnType<typeof reachWorker<Desk>>; workers: FakeWorker[]; started: unknown[] } {
  const workers: FakeWorker[] = [];
  const started: unknown[] = [];
  const start = (): Worker => {
    const worker = new FakeWorker(desks[workers.length] ?? null);
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { desk: reachWorker<Desk>(start, (desk) => started.push(desk)), workers, started };
}

const notLoaded = new RefusalError({ id: "worker-not-loaded" });

describe("a worker that is reached", () => {
  it("is started when it is first asked, once", async () => {
    const { desk, workers, started } = reached(answers);
    expect(workers).toHaveLength(0);
    expect(await Promise.all([desk().double(2), desk().double(3)])).toEqual([4, 6]);
    expect([workers.length, started.length]).toEqual([1, 1]);
  });

  it("refuses all that was asked where its program does not load, and is started anew when it is asked again", async () => {
    const { desk, workers, started } = reached(null, answers);
    const asked = [desk().double(2), desk().wait()];
    workers[0]?.fail();
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes).toEqual([
      { status: "rejected", reason: notLoaded },
      { status: "rejected", reason: notLoaded },
    ]);
    expect(workers[0]?.terminated).toBe(1);
    expect(await desk().double(5)).toBe(10);
    expect([workers.length, started.length]).toEqual([2, 2]);
  });

  it("refuses what is asked of one whose program did not load, also where that is asked after it failed", async () => {
    const { desk, workers } = reached(null, answers);
    const kept = desk();
    workers[0]?.fail();
    await expect(kept.double(2)).rejects.toEqual(notLoaded);
    expect(await desk().double(5)).toBe(10);
  });

  it("stays where an error comes up in it later: each answer says so by itself", async () => {
    const { desk, workers } = reached(answers);
    expect(await desk().double(1)).toBe(2);
    workers[0]?.fail();
    expect(await desk().double(4)).toBe(8);
    expect([workers.length, workers[0]?.terminated]).toEqual([1, 0]);
  });
});
