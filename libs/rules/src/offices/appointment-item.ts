import { formatDate } from '@folkmoot/basics';
import {
  type AppointmentRules,
  type Constitution,
  type NomineeCheck,
  type Office,
} from '../constitution';
import { type CheckMade, type Named, type OfficeItem } from '../facts';
import { type Step } from '../outcome';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { atGeneralMeeting, committeeIsCouncils, memberOf, presides } from './item-steps';

/** Each check in words: what was found, what was not, and what is to be done. */
export const CHECK_SAYS: Readonly<
  Record<
    NomineeCheck,
    { readonly rule: string; readonly found: string; readonly not: string; readonly todo: string }
  >
> = {
  'interests-declared': {
    rule: 'R-E7',
    found: 'has declared their interests',
    not: 'has an interest that stands in the way',
    todo: 'their interests are declared',
  },
  'fit-and-proper': {
    rule: 'R-E7',
    found: 'was found fit and proper for it',
    not: 'was not found fit and proper for it',
    todo: 'they are found fit and proper',
  },
  'not-disqualified': {
    rule: 'R-E10',
    found: 'is not disqualified',
    not: 'is disqualified',
    todo: 'it is checked that they are not disqualified',
  },
  'identity-verified': {
    rule: 'R-A46',
    found: 'has had their identity verified',
    not: 'could not have their identity verified',
    todo: 'their identity is verified',
  },
};

/** An item as it stands before anybody is named who presides. */
export type ItemSoFar = Omit<OfficeItem, 'presidedBy'>;

/**
 * Was somebody properly put forward for an office that the council fills? By a committee that is the council's, at an
 * item that neither they nor the chair presided over, and with every check made.
 * Source: R-E6, R-E7, R-D5, R-D6, R-E10, R-A46.
 * @param item  `undefined` where nothing is said of it, which is not enough
 */
export function appointmentSteps(
  constitution: Constitution,
  rules: AppointmentRules,
  office: Office,
  nominee: Named,
  item: OfficeItem | undefined,
): Step[] {
  const source = sourceOf(rules);
  if (!item?.nominee || !item.presidedBy)
    return [find(source, 'Nothing says who presided, and what was checked of the nominee.', false)];
  return [
    presides(item.presidedBy, nominee, item.chair, source),
    ...putForwardSteps(constitution, rules, office, nominee, item),
  ];
}

/** All of that but who presides. */
export const putForwardSteps = (
  constitution: Constitution,
  rules: AppointmentRules,
  office: Office,
  nominee: Named,
  item: ItemSoFar,
): Step[] => [
  ...atGeneralMeeting(constitution, item.atGeneralMeeting),
  ...recommended(rules, item, sourceOf(rules)),
  ...memberOf(constitution, office, {
    name: nominee.name,
    memberOf: item.nominee?.memberOf ?? [],
  }),
  ...rules.checks.map(({ check }) =>
    checked(check, nominee, item.nominee?.checks ?? [], sourceOf(rules)),
  ),
];

const sourceOf = ({ cites }: AppointmentRules): Source => ({
  rule: 'R-E7',
  citation: cite(cites, 'appointments'),
});

function recommended(
  { committee: rules }: AppointmentRules,
  { committee }: ItemSoFar,
  source: Source,
): Step[] {
  if (!rules) return [];
  if (!committee) return [find(source, 'No nominations committee recommended the nominee.', false)];
  return [
    committeeIsCouncils(rules, committee),
    weigh(
      { rule: 'R-E7', citation: cite(rules.cites, 'nominations committee') },
      'The committee must be quorate when it recommends, those with an interest left out.',
      { of: committee.sat, says: 'members who sat' },
      '>=',
      { of: rules.quorum, says: 'needed' },
    ),
  ];
}

function checked(
  check: NomineeCheck,
  { name }: Named,
  made: readonly CheckMade[],
  { citation }: Source,
): Step {
  const { rule, found, not, todo } = CHECK_SAYS[check];
  const source = {
    rule,
    citation: check === 'identity-verified' ? 'Companies Act 2006 s.167M' : citation,
  };
  const one = made.find((other) => other.check === check);
  if (!one) return find(source, `${name} cannot hold the office until ${todo}.`, false);
  return find(source, `${name} ${one.inOrder ? found : not} (${formatDate(one.on)}).`, one.inOrder);
}
