import { benchBallot } from './src/ballot/bench-ballot';
import { runScript } from './src/run-script';

runScript(benchBallot);
