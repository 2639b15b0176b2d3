import { fractionSays } from '../reasoning/words';

/** Names of members that do not read well by themselves. */
const NAMES: Readonly<Record<string, string>> = {
  alsoNeeds: 'other decisions needed',
  asksFirst: 'ballot held before',
  atLeast: 'persons at the least',
  atMost: 'persons at the most',
  cites: 'sources',
  consentOf: 'consents needed',
  coOptedBy: 'decision that co-opts',
  eachConstituency: 'constituencies that must each agree',
  filledBy: 'way of filling seats',
  forOneSeat: 'method for one seat',
  inLaw: 'resolution in law',
  legalMembers: 'members in law',
  mayChangeVote: 'whether a vote may be changed',
  mostFrom: 'constituency of most of those present',
  notOnly: 'constituency that may not be alone',
  oneFromEach: 'somebody from each of',
  registeredOn: 'day of registration',
  reserveFloorPence: 'floor of the reserves in pence',
  strict: 'more than',
  without: 'constituencies not asked',
};

/** The name of a member in words: `minimumDaysOpen` as `minimum days open`. */
export const nameSays = (name: string): string =>
  NAMES[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly strict?: boolean;
}

/** Whether a value is a fraction, or a threshold, and nothing else. */
export const isShare = (value: unknown): value is Share =>
  isRecord(value) &&
  typeof value['numerator'] === 'number' &&
  typeof value['denominator'] === 'number' &&
  Object.keys(value).every((name) => ['numerator', 'denominator', 'strict'].includes(name));

/** A value of a constitution in words: `three quarters`, `more than half`, `yes`, `countback, by-election`. */
export function valueSays(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isShare(value)) {
    const share = fractionSays(value);
    return value.strict === undefined
      ? share
      : `${value.strict ? 'more than' : 'at least'} ${share}`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(listed).join(', ');
  if (isRecord(value))
    return Object.entries(value)
      .filter(([name]) => name !== 'cites')
      .map(([name, part]) => `${nameSays(name)} ${valueSays(part)}`)
      .join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const listed = (item: unknown): string =>
  Array.isArray(item) ? item.map(valueSays).join(' or ') : valueSays(item);
