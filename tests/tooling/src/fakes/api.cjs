// Stands in for the API: says that it runs, and how often it is asked to stop.
const args = process.argv.slice(2);

if (args.includes('stay')) {
  const waiting = setInterval(() => undefined, 1000);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      console.log(`asked to stop by ${signal}`);
      setTimeout(() => clearInterval(waiting), 300);
    });
  }
} else {
  process.exitCode = 7;
}
console.log(`running ${args.join(' ')}`);
