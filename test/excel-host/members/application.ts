import { defineClass } from "./targets";
import { booleanOf, textOf } from "./json-readers";

defineClass("Application", {
  scalars: {
    CalculationMode: {
      get: (workbook) => workbook.flags.calculationMode,
      set: (workbook, value) => void (workbook.flags.calculationMode = textOf(value)),
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: (workbook) => {
      workbook.flags.screenUpdatingSuspended += 1;
    },
  },
});

defineClass("Runtime", {
  scalars: {
    // source: dts Runtime.enableEvents
    // assumed: it counts at once, for the actions that follow it in the request, and leaves the undo list
    EnableEvents: {
      get: (workbook) => workbook.events.enabled,
      set: (workbook, value) => void (workbook.events.enabled = booleanOf(value)),
    },
  },
});
