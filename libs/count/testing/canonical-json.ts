/** JSON with the keys of every object in order and no blanks: enough of RFC 8785 for text and whole numbers. */
export const canonicalJson = (document: unknown): string =>
  JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
