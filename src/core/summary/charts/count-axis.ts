/** An axis of whole numbers from 0. */
export interface CountAxis {
  readonly step: number;
  /** A multiple of the step; at least 1. */
  readonly maximum: number;
}

const mostSteps = 5;

/** The axis that shows counts up to `largest` in at most five steps of 1, 2 or 5 times a power of ten. */
export function countAxis(largest: number): CountAxis {
  const needed = Math.max(1, largest);
  for (let power = 1; ; power *= 10) {
    for (const part of [1, 2, 5]) {
      const step = part * power;
      if (needed <= step * mostSteps) return { step, maximum: Math.ceil(needed / step) * step };
    }
  }
}

/** Every value of an axis that has a line: 0, the steps, the maximum. */
export function axisTicks({ step, maximum }: CountAxis): readonly number[] {
  return Array.from({ length: maximum / step + 1 }, (_, index) => index * step);
}
