/**
 * How many words a text has: runs of characters between spaces with a letter or a digit among them, so that a dash or
 * the mark of a list is none.
 */
export const countWords = (text: string): number =>
  (text.match(/\S+/gu) ?? []).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
