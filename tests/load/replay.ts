import { runReplay } from './src/replay/run-replay';
import { runScript } from './src/run-script';

runScript(runReplay);
