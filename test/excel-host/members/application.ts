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
    EnableEvents: {
      get: (workbook) => workbook.events.enabled,
      set: (workbook, value) => void (workbook.events.enabled = booleanOf(value)),
    },
  },
});
