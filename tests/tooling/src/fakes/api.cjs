// Stands in for the API: says that it runs, and how often it is asked to stop.
console.log(`running ${process.argv.slice(2).join(' ')}`);
if (!process.argv.includes('stay')) process.exit(7);

const waiting = setInterval(() => undefined, 1000);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    console.log(`asked to stop by ${signal}`);
    setTimeout(() => clearInterval(waiting), 300);
    process.exitCode = 0;
  });
}
