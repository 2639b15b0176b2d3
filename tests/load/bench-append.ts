import { benchAppend } from './src/append/bench-append';
import { runScript } from './src/run-script';

runScript(benchAppend);
