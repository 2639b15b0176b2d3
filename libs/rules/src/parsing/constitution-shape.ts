import { type Constitution, type SurplusRules } from '../constitution';
import { object, optional } from './object-reader';
import { type Reader, code, flag, listOf, oneOf, pence, text, whole } from './reader';

const cites = listOf(text, 1);

const constituency = object({
  code,
  name: text,
  seats: whole(0),
  filledBy: oneOf('election', 'co-option'),
  precedence: whole(1),
  legalMembers: flag,
  qualification: text,
  coOptedBy: optional(code),
  cites,
});

const office = object({
  code,
  name: text,
  places: whole(1),
  termYears: whole(1),
  maximumYears: whole(1),
  appointedBy: code,
  removedBy: code,
  isDirector: optional(flag),
  cites,
});

const decisionKind = object({
  code,
  title: text,
  electorate: oneOf('legal-members', 'members', 'council', 'elected-council'),
  denominator: oneOf('VOTES_CAST', 'ELIGIBLE_TOTAL', 'MEMBERS_VOTING', 'MEMBERS_IN_OFFICE'),
  threshold: object({ numerator: whole(1), denominator: whole(1), strict: flag }),
  secrecy: oneOf('open', 'secret'),
  mayChangeVote: flag,
  minimumDaysOpen: whole(0),
  effect: oneOf('none', 'appointment', 'removal', 'allocation', 'filing'),
  rule: text,
  cites,
});

const noDividends = object({ allowed: oneOf(false), cites });
const someDividends = object({
  allowed: oneOf(true),
  capNumerator: whole(0),
  capDenominator: whole(1),
  cites,
});

const dividends: Reader<SurplusRules['dividends']> = (value, path, tell) =>
  allows(value) ? someDividends(value, path, tell) : noDividends(value, path, tell);

const allows = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'allowed' in value && value.allowed === true;

const surplus = object({
  dividends,
  destinations: listOf(
    object({
      code,
      name: text,
      type: oneOf('reserves', 'services', 'community-fund', 'dividend'),
    }),
    1,
  ),
  reserveFloorPence: pence,
  decisionKind: code,
  cites,
});

/** The shape of a constitution document. Whether its parts fit, and are lawful, is asked afterwards. */
export const constitutionShape: Reader<Constitution> = object({
  schema: oneOf('folkmoot-constitution-1'),
  id: code,
  version: whole(1),
  title: text,
  legalForm: oneOf('cic-limited-by-shares', 'cic-limited-by-guarantee'),
  cicSchedule: oneOf(1, 2, 3),
  jurisdiction: oneOf('england-and-wales', 'scotland', 'northern-ireland'),
  constituencies: listOf(constituency, 1),
  councilName: text,
  councilQuorum: object({
    numerator: whole(0),
    denominator: whole(1),
    oneFromEach: listOf(listOf(code, 1)),
    notOnly: code,
    cites,
  }),
  offices: listOf(office),
  decisionKinds: listOf(decisionKind, 1),
  elections: object({
    method: oneOf('scottish-stv'),
    secrecy: oneOf('open', 'secret'),
    mayChangeVote: flag,
    minimumDaysOpen: whole(0),
    termYears: whole(1),
    maximumYears: optional(whole(1)),
    ties: oneOf('lot'),
    cites,
  }),
  surplus,
  fund: optional(object({ decisionKind: code, cites })),
  recordDate: oneOf('AT_OPENING', 'FIXED_DATE'),
});
