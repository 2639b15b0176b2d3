import { benchCast } from './src/cast/bench-cast';
import { runScript } from './src/run-script';

runScript(benchCast);
