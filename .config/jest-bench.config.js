const { globalSetup: _, ...base } = require("./jest.config.js");

// Figures of requests need the simulated Excel, which is loaded as in the tests.
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/bench/excel/**/*.bench.ts"],
  testTimeout: 600_000,
  reporters: ["<rootDir>/.config/failures-only.cjs"],
};
