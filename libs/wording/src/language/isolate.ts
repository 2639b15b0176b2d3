/**
 * A name or a figure within a line of the other direction, whose punctuation stays where it belongs. Source: Unicode
 * Standard Annex 9, first strong isolate.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
