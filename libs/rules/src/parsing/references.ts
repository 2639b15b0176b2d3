import { type Constitution, type DecisionKind } from '../constitution';
import { type Fault, type FaultCode } from './fault';

/** Do the parts of a constitution fit together? Every name used is one that it defines, once. */
export const checkReferences = (constitution: Constitution): Fault[] => [
  ...repeats(constitution.constituencies, 'code', '/constituencies', 'duplicate-code'),
  ...repeats(constitution.constituencies, 'precedence', '/constituencies', 'duplicate-precedence'),
  ...repeats(constitution.offices, 'code', '/offices', 'duplicate-code'),
  ...repeats(constitution.decisionKinds, 'code', '/decisionKinds', 'duplicate-code'),
  ...repeats(
    constitution.elections.guarantees?.places ?? [],
    'code',
    '/elections/guarantees/places',
    'duplicate-code',
  ),
  ...repeats(constitution.surplus.destinations, 'code', '/surplus/destinations', 'duplicate-code'),
  ...constituencyFaults(constitution),
  ...kindFaults(constitution),
  ...placeFaults(constitution),
];

function repeats<K extends string>(
  items: readonly Readonly<Record<K, string | number>>[],
  member: K,
  path: string,
  code: FaultCode,
): Fault[] {
  const values = items.map((item) => item[member]);
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          {
            path: `${path}/${index}/${member}`,
            code,
            says: `“${value}” stands here twice. Give each of them its own.`,
          },
        ],
  );
}

interface Reference {
  readonly path: string;
  readonly code: string;
}

function constituencyFaults(constitution: Constitution): Fault[] {
  const { constituencies } = constitution;
  return constituenciesNamed(constitution)
    .filter(({ code }) => !constituencies.some((known) => known.code === code))
    .map(({ code, path }): Fault => ({
      path,
      code: 'unknown-constituency',
      says: `There is no constituency “${code}”. Use one of: ${codes(constituencies)}.`,
    }));
}

/** Every place where a constitution names one of its constituencies. */
const constituenciesNamed = (constitution: Constitution): Reference[] => [
  ...mixNames('/councilQuorum', constitution.councilQuorum),
  ...mixNames('/meetings/quorum', constitution.meetings?.quorum),
  ...mixNames('/board/quorum', constitution.board?.quorum),
  ...names(
    '/elections/declarationOfIdentity/constituencies',
    constitution.elections.declarationOfIdentity?.constituencies,
  ),
  ...listed(
    '/elections/guarantees/places',
    constitution.elections.guarantees?.places,
    'constituency',
  ),
  ...listed('/voting/classes/weights', constitution.voting?.classes?.weights, 'constituency'),
  ...listed('/voting/caps', constitution.voting?.caps, 'constituency'),
  ...constitution.decisionKinds.flatMap(({ eachConstituency, without }, index) => [
    ...names(`/decisionKinds/${index}/eachConstituency`, eachConstituency),
    ...names(`/decisionKinds/${index}/without`, without),
  ]),
  ...constitution.offices.flatMap(({ holderFrom }, index) =>
    names(`/offices/${index}/holderFrom`, holderFrom),
  ),
  ...constitution.offices.flatMap(({ election }, index) =>
    (['electedBy', 'from'] as const).flatMap((member): Reference[] => {
      const who = election?.[member];
      return typeof who === 'object'
        ? [{ path: `/offices/${index}/election/${member}/constituency`, code: who.constituency }]
        : [];
    }),
  ),
];

interface Mix {
  readonly oneFromEach: readonly (readonly string[])[];
  readonly notOnly?: string;
  readonly mostFrom?: string;
}

const mixNames = (path: string, mix: Mix | undefined): Reference[] =>
  mix
    ? [
        ...mix.oneFromEach.flatMap((set, index) => names(`${path}/oneFromEach/${index}`, set)),
        ...(mix.notOnly === undefined ? [] : [{ path: `${path}/notOnly`, code: mix.notOnly }]),
        ...(mix.mostFrom === undefined ? [] : [{ path: `${path}/mostFrom`, code: mix.mostFrom }]),
      ]
    : [];

const names = (path: string, list: readonly string[] = []): Reference[] =>
  list.map((code, index) => ({ path: `${path}/${index}`, code }));

const listed = <K extends string>(
  path: string,
  list: readonly Readonly<Record<K, string>>[] = [],
  member: K,
): Reference[] =>
  list.map((item, index) => ({ path: `${path}/${index}/${member}`, code: item[member] }));

interface KindReference extends Reference {
  /** What a decision of the kind named must do; any, when left out. */
  readonly effect?: DecisionKind['effect'];
}

function kindFaults(constitution: Constitution): Fault[] {
  const { constituencies, offices, surplus, fund, decisionKinds, elections } = constitution;
  const removedBy = elections.removal?.decidedBy;
  const recalledBy = elections.removal?.recalledBy;
  const references: KindReference[] = [
    ...constituencies.flatMap(({ coOptedBy }, index): KindReference[] =>
      coOptedBy
        ? [{ path: `/constituencies/${index}/coOptedBy`, code: coOptedBy, effect: 'appointment' }]
        : [],
    ),
    ...offices.flatMap(({ appointedBy, removedBy }, index): KindReference[] => [
      { path: `/offices/${index}/appointedBy`, code: appointedBy, effect: 'appointment' },
      { path: `/offices/${index}/removedBy`, code: removedBy, effect: 'removal' },
    ]),
    ...(removedBy === undefined
      ? []
      : [{ path: '/elections/removal/decidedBy', code: removedBy, effect: 'removal' } as const]),
    ...(recalledBy === undefined
      ? []
      : [{ path: '/elections/removal/recalledBy', code: recalledBy, effect: 'removal' } as const]),
    { path: '/surplus/decisionKind', code: surplus.decisionKind, effect: 'allocation' },
    ...(fund ? [{ path: '/fund/decisionKind', code: fund.decisionKind }] : []),
    ...decisionKinds.flatMap(({ alsoNeeds, asksFirst }, index) => [
      ...names(`/decisionKinds/${index}/alsoNeeds`, alsoNeeds),
      ...(asksFirst === undefined
        ? []
        : [{ path: `/decisionKinds/${index}/asksFirst`, code: asksFirst }]),
    ]),
  ];
  return references.flatMap((reference) => referenceFault(constitution, reference) ?? []);
}

/** Every place that an entrenched kind of decision protects is there to be changed. Source: R-A41. */
const placeFaults = (constitution: Constitution): Fault[] =>
  constitution.decisionKinds.flatMap(({ protects, entrenched }, index) =>
    (protects ?? []).flatMap((place, nth): Fault[] => {
      const path = `/decisionKinds/${index}/protects/${nth}`;
      if (!entrenched)
        return [
          {
            path,
            code: 'entrenchment',
            says: 'Only an entrenched kind protects anything. Say how it was entrenched, or take this out.',
          },
        ];
      if (isPlace(constitution, place)) return [];
      return [
        {
          path,
          code: 'unknown-place',
          says: `There is nothing at “${place}”. Name a part, and items of a list by their code: /voting, /offices/chair.`,
        },
      ];
    }),
  );

/** Parts that a version may leave out and a later one add, so that adding them can be protected too. */
const optionalParts = ['appointments', 'meetings', 'writtenResolutions', 'board', 'voting', 'fund'];

function isPlace(constitution: Constitution, place: string): boolean {
  const names = place.split('/').slice(1);
  const [first = ''] = names;
  let at: unknown = constitution;
  for (const name of names) at = at === undefined ? undefined : itemOrMember(at, name);
  return at !== undefined || (names.length === 1 && optionalParts.includes(first));
}

function itemOrMember(holder: unknown, name: string): unknown {
  if (Array.isArray(holder))
    return (holder as readonly Readonly<Record<string, unknown>>[]).find(
      (item) => item['code'] === name || item['constituency'] === name,
    );
  return typeof holder === 'object' && holder !== null
    ? Object.entries(holder).find(([member]) => member === name)?.[1]
    : undefined;
}

function referenceFault({ decisionKinds }: Constitution, reference: KindReference): Fault | null {
  const { path, code, effect } = reference;
  const kind = decisionKinds.find((known) => known.code === code);
  if (!kind) {
    return {
      path,
      code: 'unknown-decision-kind',
      says: `There is no kind of decision “${code}”. Use one of: ${codes(decisionKinds)}.`,
    };
  }
  return !effect || kind.effect === effect
    ? null
    : {
        path,
        code: 'wrong-effect',
        says: `This must name a kind of decision with the effect “${effect}”, and “${code}” has the effect “${kind.effect}”.`,
      };
}

const codes = (items: readonly { code: string }[]): string =>
  items.map(({ code }) => code).join(', ');
