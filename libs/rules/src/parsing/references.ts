import { type Constitution, type DecisionKind } from '../constitution';
import { type Fault, type FaultCode } from './fault';

/** Do the parts of a constitution fit together? Every name used is one that it defines, once. */
export const checkReferences = (constitution: Constitution): Fault[] => [
  ...repeats(constitution.constituencies, 'code', '/constituencies', 'duplicate-code'),
  ...repeats(constitution.constituencies, 'precedence', '/constituencies', 'duplicate-precedence'),
  ...repeats(constitution.offices, 'code', '/offices', 'duplicate-code'),
  ...repeats(constitution.decisionKinds, 'code', '/decisionKinds', 'duplicate-code'),
  ...repeats(constitution.surplus.destinations, 'code', '/surplus/destinations', 'duplicate-code'),
  ...quorumFaults(constitution),
  ...kindFaults(constitution),
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
            says: `“${value}” is used already. Give each its own.`,
          },
        ],
  );
}

function quorumFaults({ constituencies, councilQuorum }: Constitution): Fault[] {
  const named = [
    ...councilQuorum.oneFromEach.flatMap((set, s) =>
      set.map((code, c) => ({ code, path: `/councilQuorum/oneFromEach/${s}/${c}` })),
    ),
    ...(councilQuorum.notOnly === undefined
      ? []
      : [{ code: councilQuorum.notOnly, path: '/councilQuorum/notOnly' }]),
  ];
  const unknown = named
    .filter(({ code }) => !constituencies.some((known) => known.code === code))
    .map(({ code, path }): Fault => ({
      path,
      code: 'unknown-constituency',
      says: `There is no constituency “${code}”. Use one of: ${codes(constituencies)}.`,
    }));
  const { numerator, denominator } = councilQuorum;
  return numerator <= denominator
    ? unknown
    : [
        ...unknown,
        {
          path: '/councilQuorum/numerator',
          code: 'out-of-range',
          says: 'A quorum cannot be more than all the members in office.',
        },
      ];
}

interface Reference {
  readonly path: string;
  readonly code: string;
  /** What a decision of the kind named must do; any, when left out. */
  readonly effect?: DecisionKind['effect'];
}

function kindFaults(constitution: Constitution): Fault[] {
  const { constituencies, offices, surplus, fund } = constitution;
  const references: Reference[] = [
    ...constituencies.flatMap(({ coOptedBy }, index): Reference[] =>
      coOptedBy
        ? [{ path: `/constituencies/${index}/coOptedBy`, code: coOptedBy, effect: 'appointment' }]
        : [],
    ),
    ...offices.flatMap(({ appointedBy, removedBy }, index): Reference[] => [
      { path: `/offices/${index}/appointedBy`, code: appointedBy, effect: 'appointment' },
      { path: `/offices/${index}/removedBy`, code: removedBy, effect: 'removal' },
    ]),
    { path: '/surplus/decisionKind', code: surplus.decisionKind, effect: 'allocation' },
    ...(fund ? [{ path: '/fund/decisionKind', code: fund.decisionKind }] : []),
  ];
  return references.flatMap((reference) => referenceFault(constitution, reference) ?? []);
}

function referenceFault({ decisionKinds }: Constitution, reference: Reference): Fault | null {
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
    : { path, code: 'wrong-effect', says: `“${code}” must have the effect “${effect}”.` };
}

const codes = (items: readonly { code: string }[]): string =>
  items.map(({ code }) => code).join(', ');
