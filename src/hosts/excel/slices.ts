/** Lets everything else that waits be done first: a click, a tick, a frame. A timer would do so too late while the pane is not seen. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Long work cut into slices: after so many cells everything else has its turn. */
export class Slices {
  private cells = 0;

  constructor(
    private readonly mostCells: number,
    private readonly pause: () => Promise<void>,
  ) {}

  /** To be awaited before so many cells are worked on. */
  async before(cells: number): Promise<void> {
    if (this.cells > 0 && this.cells + cells > this.mostCells) {
      this.cells = 0;
      await this.pause();
    }
    this.cells += cells;
  }
}
