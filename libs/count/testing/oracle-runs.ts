/**
 * How many random elections a method is compared on with its plain counterpart.
 * `FOLKMOOT_ORACLE_RUNS=10000` asks for more than the ordinary test run does.
 */
export const oracleRuns = Number(process.env['FOLKMOOT_ORACLE_RUNS'] ?? 400);
