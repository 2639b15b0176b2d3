const memory = new Map<string, string>();

/** Keeps a value for as long as the tab lives; in memory where the browser forbids storage. */
export function keep(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(name, text);
  attempt(() => sessionStorage.setItem(name, text));
}

/** The value kept under a name, or `null`. */
export function recall(name: string): unknown {
  const text = attempt(() => sessionStorage.getItem(name)) ?? memory.get(name);
  return text === undefined ? null : (attempt(() => JSON.parse(text) as unknown) ?? null);
}

export function forget(name: string): void {
  memory.delete(name);
  attempt(() => sessionStorage.removeItem(name));
}

/** Forgets all that was kept. */
export function forgetAll(): void {
  memory.clear();
  attempt(() => sessionStorage.clear());
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
