import type { CDPSession } from "playwright-core";
import type { OpenedExcel } from "../../browser/harness/addin-test";

/** Milliseconds between two looks. */
const every = 500;

/** Watches the memory of the pane's worker. */
export class WorkerMemory {
  private most = 0;
  private answered: (() => void) | null = null;
  private ended = false;

  private constructor(
    private readonly session: CDPSession,
    private readonly target: string,
  ) {}

  static async watch(excel: OpenedExcel): Promise<WorkerMemory> {
    const session = await excel.page.context().newCDPSession(await excel.paneFrame());
    const target = new Promise<string>((resolve) => {
      session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
        if (targetInfo.type === "worker") resolve(sessionId);
      });
    });
    await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
    const memory = new WorkerMemory(session, await target);
    session.on("Target.receivedMessageFromTarget", ({ message }) => memory.hear(message));
    void memory.look();
    return memory;
  }

  /** The most that the worker held at any look, in bytes. */
  end(): number {
    this.ended = true;
    return this.most;
  }

  private async look(): Promise<void> {
    while (!this.ended) {
      const answer = new Promise<void>((resolve) => {
        this.answered = resolve;
      });
      const message = JSON.stringify({ id: 1, method: "Runtime.getHeapUsage" });
      try {
        await this.session.send("Target.sendMessageToTarget", { sessionId: this.target, message });
      } catch {
        // The pane was closed: there is nothing more to look at.
        return;
      }
      await answer;
      await new Promise((resolve) => setTimeout(resolve, every));
    }
  }

  private hear(message: string): void {
    const { result } = JSON.parse(message) as { readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number } };
    this.most = Math.max(this.most, (result?.usedSize ?? 0) + (result?.backingStorageSize ?? 0));
    this.answered?.();
  }
}
