/**
 * The same words in any language: every key of the English, functions with the same parameters, lists of the same
 * length. A missing key does not compile.
 */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Words<T[Key]> };
