/** The names in a pattern: `'/vote/:poll/contests/:number'` has `poll` and `number`. */
export type NamesIn<Pattern extends string> = Pattern extends `${infer Part}/${infer Rest}`
  ? NameOf<Part> | NamesIn<Rest>
  : NameOf<Pattern>;

type NameOf<Part extends string> = Part extends `:${infer Name}` ? Name : never;

export type Params<Pattern extends string> = Readonly<Record<NamesIn<Pattern>, string>>;

/** The values of a pattern's names in a path, or `null` when the path is another page's. */
export function matchPath<Pattern extends string>(
  pattern: Pattern,
  path: string,
): Params<Pattern> | null {
  const wanted = pattern.split('/');
  const parts = path.replace(/(?<=.)\/$/, '').split('/');
  if (wanted.length !== parts.length) return null;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const actual = parts[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== actual) return null;
    } else {
      const value = decoded(actual);
      if (!value) return null;
      values[part.slice(1)] = value;
    }
  }
  return values as Params<Pattern>;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
