// Every test that asks for fast-check gets it from here: what its properties are tried with is the same at every run, so
// that a run says something of what was changed and not of chance. PROPERTY_SEED=7 tries others.
const fastCheck = require('./node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_123) });

module.exports = fastCheck;
