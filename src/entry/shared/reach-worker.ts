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
    const unanswered = new Set<(reason: RefusalError) => void>();
    const desk = answering(wrap<Desk>(worker), unanswered);
    const onError = (): void => {
      worker.terminate();
      if (current === desk) current = null;
      for (const reject of unanswered) reject(new RefusalError({ id: "worker-not-loaded" }));
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

/** The same desk, each of whose answers can be called off. */
function answering<Desk>(desk: Remote<Desk>, unanswered: Set<(reason: RefusalError) => void>): Remote<Desk> {
  const methods = desk as unknown as Readonly<Record<string | symbol, Method>>;
  return new Proxy(desk, {
    get: (_, name) => {
      const method = methods[name];
      if (typeof name === "symbol" || !method) return method;
      return (...given: readonly unknown[]) =>
        new Promise((resolve, reject) => {
          unanswered.add(reject);
          method(...given)
            .then(resolve, reject)
            .finally(() => unanswered.delete(reject));
        });
    },
  });
}
