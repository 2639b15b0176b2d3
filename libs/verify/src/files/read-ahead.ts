/**
 * Asks for things one after the other, some ahead of the one that is handed on, so that a reader who is
 * far away need not wait for each.
 * @param ahead  how many are asked for and not handed on, at the most
 */
export async function* readAhead<T>(
  count: number,
  ahead: number,
  read: (index: number) => Promise<T>,
): AsyncGenerator<readonly [index: number, value: T]> {
  const asked: Promise<T>[] = [];
  for (let index = 0; index < count; index++) {
    for (let next = index + asked.length; asked.length < ahead && next < count; next++) {
      const promise = read(next);
      promise.catch(() => undefined);
      asked.push(promise);
    }
    yield [index, await asked.shift()!];
  }
}
