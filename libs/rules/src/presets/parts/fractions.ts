export const moreThanHalf = { numerator: 1, denominator: 2, strict: true } as const;
export const twoThirds = { numerator: 2, denominator: 3, strict: false } as const;
export const threeQuarters = { numerator: 3, denominator: 4, strict: false } as const;
export const everybody = { numerator: 1, denominator: 1, strict: false } as const;

/** `1 in 3` as whole numbers. */
export const oneIn = (denominator: number) => ({ numerator: 1, denominator }) as const;
