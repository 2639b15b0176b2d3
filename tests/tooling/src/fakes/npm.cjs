#!/usr/bin/env node
// Stands in for npm: notes the call and "installs" a stand-in for Nx.
const fs = require('node:fs');
const path = require('node:path');

fs.appendFileSync('calls.log', `npm ${process.argv.slice(2).join(' ')}\n`);
if (process.env.FAKE_NPM_SAYS) {
  console.error(process.env.FAKE_NPM_SAYS);
  process.exit(1);
}
const nx = path.join('node_modules', 'nx');
fs.mkdirSync(nx, { recursive: true });
fs.writeFileSync(path.join(nx, 'package.json'), JSON.stringify({ bin: { nx: 'nx.cjs' } }));
fs.copyFileSync(path.join(__dirname, 'nx.cjs'), path.join(nx, 'nx.cjs'));

// Like npm, adds where each package came from, which the lock file leaves open.
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
for (const entry of Object.values(lock.packages)) entry.resolved ??= 'https://registry.example/p';
fs.writeFileSync(path.join('node_modules', '.package-lock.json'), JSON.stringify(lock));
