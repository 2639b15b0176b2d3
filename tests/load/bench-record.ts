import { benchRecord } from './src/record/bench-record';
import { runScript } from './src/run-script';

runScript(benchRecord);
