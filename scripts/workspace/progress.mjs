/**
 * Says in one line what is being done and, when it is done, how long it took. On a terminal the
 * seconds are counted meanwhile.
 * @param work  resolves to `{ code, … }`, where 0 is success
 * @returns what `work` resolved to
 */
export async function timed(title, work) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const count = () => process.stdout.write(`\r${title} … ${seconds()}`);
  const counting = process.stdout.isTTY ? setInterval(count, 1000) : undefined;
  process.stdout.write(`${title} …`);
  let ending = ', failed';
  try {
    const result = await work();
    if (result.code === 0) ending = '';
    return result;
  } finally {
    clearInterval(counting);
    const start = process.stdout.isTTY ? `\r${title} …` : '';
    process.stdout.write(`${start} ${seconds()}${ending}\n`);
  }
}
