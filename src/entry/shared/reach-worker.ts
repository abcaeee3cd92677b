import { type Remote, wrap } from "comlink";
import { RefusalError } from "../../app/ports";

/**
 * Starts a worker when something is first asked of it. Where its program cannot be loaded, everything that was asked rejects with a refusal, and the
 * next thing asked starts another one: left alone, nobody would ever be answered.
 * @param start starts the worker
 * @param onStarted hears of each worker that was started, before anything else is asked of it
 */
export function reachWorker<Desk>(start: () => Worker, onStarted: (desk: Remote<Desk>) => void = () => undefined): () => Remote<Desk> {
  let current: Remote<Desk> | null = null;
  return () => {
    if (current) return current;
    const worker = start();
    const asked = new Asked();
    const desk = answering(wrap<Desk>(worker), asked);
    const onError = (): void => {
      worker.terminate();
      if (current === desk) current = null;
      asked.callOff();
    };
    worker.addEventListener("error", onError);
    // It runs: an error from then on is one of its own, and each answer says so.
    worker.addEventListener("message", () => worker.removeEventListener("error", onError), { once: true });
    current = desk;
    onStarted(desk);
    return desk;
  };
}

type Method = (...given: readonly unknown[]) => Promise<unknown>;

/** What was asked of a worker and is not answered yet. */
class Asked {
  private readonly unanswered = new Set<(reason: RefusalError) => void>();
  private calledOff = false;

  /** Also for what is asked later by whoever kept the worker: it is gone, and would never answer. */
  callOff(): void {
    this.calledOff = true;
    for (const reject of this.unanswered) reject(notLoaded());
  }

  until(answer: () => Promise<unknown>): Promise<unknown> {
    if (this.calledOff) return Promise.reject(notLoaded());
    return new Promise((resolve, reject) => {
      this.unanswered.add(reject);
      answer()
        .then(resolve, reject)
        .finally(() => this.unanswered.delete(reject));
    });
  }
}

function notLoaded(): RefusalError {
  return new RefusalError({ id: "worker-not-loaded" });
}

/** The same desk, each of whose answers can be called off. */
function answering<Desk>(desk: Remote<Desk>, asked: Asked): Remote<Desk> {
  const methods = desk as unknown as Readonly<Record<string | symbol, Method>>;
  return new Proxy(desk, {
    get: (_, name) => {
      const method = methods[name];
      if (typeof name === "symbol" || !method) return method;
      return (...given: readonly unknown[]) => asked.until(() => method(...given));
    },
  });
}
