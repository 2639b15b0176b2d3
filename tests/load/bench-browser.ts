import { benchBrowser } from './src/browser/bench-browser';
import { runScript } from './src/run-script';

runScript(benchBrowser);
