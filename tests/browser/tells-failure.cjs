const { TestEnvironment } = require('jest-environment-node');

/** Lets what comes after a test know whether it failed, so that the pages shown can be told. */
module.exports = class extends TestEnvironment {
  handleTestEvent({ name }) {
    if (name === 'test_start') this.global.testFailed = false;
    if (name === 'test_fn_failure') this.global.testFailed = true;
  }
};
