import { Problem } from '../../shared/problem';

/** What is loaded, or something else for those whose matter it is not: the page tells them whose it is. */
export async function mayLoad<Loaded>(
  ask: () => Promise<Loaded>,
  otherwise: Loaded,
): Promise<Loaded> {
  try {
    return await ask();
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 403) return otherwise;
    throw failure;
  }
}
