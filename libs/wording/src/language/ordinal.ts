const suffixes = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** `1st`, `2nd`, `3rd`, `11th`. */
export const ordinal = (place: number): string => `${place}${suffixes[rules.select(place)]}`;
