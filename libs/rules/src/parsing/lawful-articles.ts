import { compare, rational } from '@folkmoot/basics';
import { type DecisionKind } from '../constitution';
import { type Fault } from './fault';
import { refuses } from './refuses';

/**
 * Are the articles of a company altered by special resolution, and by more only where that is lawfully entrenched?
 * Source: R-A41; Companies Act 2006 ss.21–23. A condition beyond a special resolution is there from the company's
 * formation, or because all members agreed to it.
 */
export function entrenchmentFaults(kind: DecisionKind, path: string): Fault[] {
  if (kind.subject !== 'articles') return [];
  const share = rational(kind.threshold.numerator, kind.threshold.denominator);
  const againstSpecial = compare(share, rational(3, 4));
  const isStricter =
    againstSpecial > 0 ||
    (againstSpecial === 0 && kind.threshold.strict) ||
    [kind.eachConstituency, kind.alsoNeeds, kind.consentOf].some((more) => more?.length) ||
    kind.turnout !== undefined;
  return [
    ...refuses(
      againstSpecial < 0 || kind.electorate !== 'legal-members',
      `${path}/threshold`,
      'threshold',
      { rule: 'R-A41', citation: 'Companies Act 2006 s.21' },
      'Articles are altered by a special resolution of the members. Give 3/4 of the votes of the legal members, or more.',
    ),
    ...refuses(
      isStricter && kind.entrenched === undefined,
      `${path}/entrenched`,
      'entrenchment',
      { rule: 'R-A41', citation: 'Companies Act 2006 s.22(2)' },
      'Altering the articles can be made harder than a special resolution only on formation or by agreement of all members. Say which with "on-formation" or "by-all-members", or ask for no more than a special resolution.',
    ),
    ...refuses(
      !isStricter && kind.entrenched !== undefined,
      `${path}/entrenched`,
      'entrenchment',
      { rule: 'R-A41', citation: 'Companies Act 2006 s.22(1)' },
      'Nothing here is harder than a special resolution, so nothing is entrenched. Take this out, or ask for more.',
    ),
  ];
}
