export interface Part {
  readonly text: string;
  /** Where the part leads, when it is a link. */
  readonly href: string | null;
}

/** A plain text cut into its links and what stands between them. */
export function partsOf(text: string): Part[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, href: /^https?:\/\//.test(part) ? part : null }));
}
