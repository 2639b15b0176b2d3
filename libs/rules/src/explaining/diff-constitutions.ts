import { type Constitution } from '../constitution';
import { isRecord, isShare, nameSays, valueSays } from './value-says';

/** One thing that differs between two versions of a constitution. */
export interface Change {
  /** Part of the constitution: `Offices`. */
  readonly section: string;
  /** Where, with items of a list by their code: `/offices/chair/termYears`. */
  readonly path: string;
  readonly type: 'added' | 'removed' | 'changed';
  /** The same as a sentence. */
  readonly says: string;
}

const SECTIONS: Readonly<Record<string, string>> = {
  constituencies: 'Constituencies',
  councilName: 'Council',
  councilQuorum: 'Council',
  offices: 'Offices',
  decisionKinds: 'Kinds of decision',
  elections: 'Elections',
  surplus: 'Surplus',
  meetings: 'General meetings',
  writtenResolutions: 'Written resolutions',
  board: 'Board',
  voting: 'Weight of votes',
  fund: 'Fund',
};

/** Parts as a reader meets them, whatever the order in which a document writes them. */
const ORDER: readonly string[] = [
  'version',
  'title',
  'id',
  'legalForm',
  'cicSchedule',
  'jurisdiction',
  'registeredOn',
  'recordDate',
  ...Object.keys(SECTIONS),
];

/**
 * What a second version of a constitution changes in a first, part by part.
 * Constituencies, offices and decisions are the same when their codes are; a new order of them, or of the members of a
 * part, is no change.
 * @returns none when both say the same
 */
export const diffConstitutions = (before: Constitution, after: Constitution): readonly Change[] =>
  membersOf(before, after)
    .toSorted(byOrder)
    .flatMap((name) =>
      differences(
        { section: SECTIONS[name] ?? 'The organisation', path: `/${name}`, of: nameOf(name) },
        [part(before, name), part(after, name)],
      ),
    );

interface Place {
  readonly section: string;
  readonly path: string;
  /** What a sentence about this place is about. */
  readonly of: string;
}

const byOrder = (a: string, b: string): number => ORDER.indexOf(a) - ORDER.indexOf(b);

/** A value as text that is the same for the same value, however its members are ordered. */
const inOneOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

type Both = readonly [before: unknown, after: unknown];

function differences(place: Place, [before, after]: Both): Change[] {
  if (inOneOrder(before) === inOneOrder(after)) return [];
  if (before === undefined)
    return [change(place, 'added', `${place.of} added: ${valueSays(after)}.`)];
  if (after === undefined)
    return [change(place, 'removed', `${place.of} removed; it was: ${valueSays(before)}.`)];
  if (isListOfItems(before) && isListOfItems(after)) return ofItems(place, before, after);
  if (isRecord(before) && isRecord(after) && !isShare(before) && !isShare(after))
    return membersOf(before, after).flatMap((name) =>
      differences(inside(place, name), [before[name], after[name]]),
    );
  return [
    change(place, 'changed', `${place.of}: ${valueSays(before)} becomes ${valueSays(after)}.`),
  ];
}

type Item = Readonly<Record<string, unknown>>;

function ofItems(place: Place, before: readonly Item[], after: readonly Item[]): Change[] {
  const [was, is] = [byKey(before), byKey(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const name = titleOf(now ?? old ?? {}, key);
    const at = { ...place, path: `${place.path}/${key}`, of: name };
    return !old
      ? [change(at, 'added', `${name} is added: ${valueSays(withoutTitle(now))}.`)]
      : !now
        ? [change(at, 'removed', `${name} is removed.`)]
        : differences(at, [old, now]);
  });
}

const change = ({ section, path }: Place, type: Change['type'], says: string): Change => ({
  section,
  path,
  type,
  says,
});

const inside = ({ section, path, of }: Place, name: string): Place => ({
  section,
  path: `${path}/${name}`,
  of: `${of}, ${nameSays(name)}`,
});

const part = (constitution: Constitution, name: string): unknown =>
  Object.entries(constitution).find(([member]) => member === name)?.[1];

const membersOf = (before: object, after: object): string[] => [
  ...new Set([...Object.keys(after), ...Object.keys(before)]),
];

const keyOf = (item: Item): string | undefined => {
  const key = item['code'] ?? item['constituency'];
  return typeof key === 'string' ? key : undefined;
};

const isListOfItems = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((item) => isRecord(item) && keyOf(item) !== undefined);

const byKey = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [keyOf(item) ?? '', item]));

const titleOf = (item: Item, key: string): string =>
  `“${valueSays(item['title'] ?? item['name'] ?? key)}”`;

const withoutTitle = ({ code: _, name: _name, title: _title, ...rest }: Item = {}): Item => rest;

/** `councilQuorum` as `Council quorum`. */
function nameOf(name: string): string {
  const words = nameSays(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
