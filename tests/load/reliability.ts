import { runReliability } from './src/faults/run-reliability';
import { runScript } from './src/run-script';

runScript(runReliability);
