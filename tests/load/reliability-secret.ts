import { runSecretReliability } from './src/faults/secret/run-secret-reliability';
import { runScript } from './src/run-script';

runScript(runSecretReliability);
