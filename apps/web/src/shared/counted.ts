/** `1 vote`, `2 votes`, `1,204 votes`. @param many  where the plural is not made with an s */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
