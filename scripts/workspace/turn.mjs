import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does work that two starts of the same folder must not do at once. A turn left behind by a script
 * that was killed is taken over.
 */
export async function inTurn(root, work) {
  const file = path.join(root, '.nx', 'preparing');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !take(file); await sleep(200)) {
    if (!told) console.log('Waiting for another start that is preparing this folder …');
    told = true;
  }
  const release = () => fs.rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(file)) fs.rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file) {
  try {
    return process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
