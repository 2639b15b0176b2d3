import { run } from './run';

// A reader may close the pipe early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? process.exitCode : 2);
});

void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  rewrites: process.stderr.isTTY ?? false,
  fetch,
  input: () => process.stdin,
}).then((code) => (process.exitCode = code));
