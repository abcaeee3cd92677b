/** Says nothing of what went well: a bench prints its own figures. */
module.exports = class FailuresOnly {
  onTestResult(_test, { failureMessage, testExecError }) {
    if (failureMessage || testExecError) process.stderr.write(`${failureMessage ?? testExecError.message}\n`);
  }
};
