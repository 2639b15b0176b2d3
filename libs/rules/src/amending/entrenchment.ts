import { compare } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../constitution';
import { type Change } from '../explaining/diff-constitutions';
import { shareOf } from './amending-kinds';

/** The entrenched kinds of decision that alone can make a change; none where it is not entrenched. Source: R-A41. */
export const protectorsOf = (
  { decisionKinds }: Constitution,
  change: Change,
): readonly DecisionKind[] =>
  decisionKinds.filter(
    (kind) => kind.entrenched && placesProtected(kind).some((place) => touches(change.path, place)),
  );

/** What an entrenched kind protects, and how it does so. */
const placesProtected = ({ code, protects = [''] }: DecisionKind): readonly string[] => [
  ...protects,
  `/decisionKinds/${code}`,
];

/** Whether a change at a path is a change of a place: of all of it, or of a part. */
const touches = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}/`);

/** Entrenched kinds of decision of a new version that are new, or harder than they were. Source: R-A41; s.22(2). */
export const newlyEntrenched = (
  before: Constitution,
  after: Constitution,
): readonly DecisionKind[] =>
  after.decisionKinds.filter((kind) => {
    const was = before.decisionKinds.find(({ code }) => code === kind.code);
    return kind.entrenched && (!was?.entrenched || isHarder(was, kind));
  });

const isHarder = (was: DecisionKind, is: DecisionKind): boolean =>
  compare(shareOf(is), shareOf(was)) > 0 ||
  (is.threshold.strict && !was.threshold.strict) ||
  (ofEverybody.includes(is.denominator) && !ofEverybody.includes(was.denominator)) ||
  (is.turnout !== undefined && JSON.stringify(is.turnout) !== JSON.stringify(was.turnout)) ||
  hasMore(is.protects ?? [''], was.protects ?? ['']) ||
  CONDITIONS.some((name) => hasMore(is[name] ?? [], was[name] ?? []));

const ofEverybody: readonly DecisionKind['denominator'][] = [
  'ELIGIBLE_TOTAL',
  'MEMBERS_ALL_SIGNED',
];

const CONDITIONS = ['eachConstituency', 'alsoNeeds', 'consentOf'] as const;

const hasMore = (now: readonly string[], before: readonly string[]): boolean =>
  now.some((one) => !before.includes(one));
