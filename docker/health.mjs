// Whether the API in this container can do its work. The worker and the signer serve no pages: they
// are well while they run, since they end when they cannot go on.
import fs from 'node:fs';

const command = fs.readFileSync('/proc/1/cmdline', 'utf8').split('\0');
if (command.includes('api')) {
  const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/v1/health/ready`);
  process.exitCode = answer.ok ? 0 : 1;
}
