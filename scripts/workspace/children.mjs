import { spawn } from 'node:child_process';

const running = new Set();
let endedBy;

/** Hands the first request to stop to whatever runs, and lets that end in its own way. */
function stop(signal) {
  if (endedBy) return; // a terminal and npm may both pass on one Ctrl+C
  endedBy = signal;
  // The product knows two ways to be asked; a closed terminal is no third.
  for (const child of running) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  if (running.size === 0) process.exit(128 + signalNumber(signal));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));

// npm starts us through a shell, which a signal meant for us ends without passing it on.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 250).unref();
}

/**
 * Runs a program to its end.
 * @returns its exit code (128 and more when a signal ended it) and, unless it was shown, its output
 * @throws the operating system's error when it cannot be started
 */
export function runChild(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    running.add(child);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (part) => (output += part));
    child.stderr?.setEncoding('utf8').on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 128 + signalNumber(signal), output });
    });
  });
}

/** Whether the person has asked to stop. */
export const wasStopped = () => endedBy !== undefined;

const signalNumber = (signal) => ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 })[signal] ?? 1;
