// The time zone is fixed so that a test never depends on the machine; the date tests start a second zone of their own.
process.env.TZ = process.env.TEST_TIME_ZONE ?? "Asia/Shanghai";

module.exports = {
  rootDir: "..",
  testEnvironment: "node",
  // Tests of the command line run what is built; it is built once, before any of them.
  globalSetup: "<rootDir>/.config/jest-build.cjs",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  // On a busy machine a test of a second takes ten: what hangs is still told.
  testTimeout: 60_000,
  // Two at a time also on a small machine, where one would be the default: tests with a browser wait most of their time.
  maxWorkers: "100%",
  transform: {
    "\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(date-fns|@date-fns)/)"],
};
