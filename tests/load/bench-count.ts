import { benchCount } from './src/count/bench-count';
import { runScript } from './src/run-script';

runScript(() => Promise.resolve(benchCount()));
