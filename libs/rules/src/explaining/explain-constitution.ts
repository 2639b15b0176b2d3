import { recountSays } from '../ballots/ask-recount';
import { objectionsSay } from '../ballots/object-to-result';
import { guaranteeSays, TOO_FEW_SAYS } from '../ballots/guaranteed-places';
import { publicValueSays } from '../ballots/public-value';
import { kindCalled } from '../decisions/kind-source';
import {
  candidateOrder,
  type CandidateOrder,
  type Constitution,
  type OfficeElectorate,
  REOPEN_NOMINATIONS,
} from '../constitution';
import { methodSays } from '../reasoning/methods';
import { counted, fractionSays } from '../reasoning/words';
import { appointmentPoints } from './appointment-points';
import { decisionPoint, earlyCloseSays } from './decision-point';
import { boardPoints, meetingPoints, quorumSays } from './meeting-points';
import { surplusPoints } from './surplus-points';

/** A part of a constitution in plain sentences. */
export interface OutlineSection {
  readonly heading: string;
  readonly points: readonly string[];
}

/** A constitution for a reader: who belongs, who decides what, and by how much. */
export interface Outline {
  readonly title: string;
  readonly sections: readonly OutlineSection[];
}

/** A constitution as a readable outline. It leaves out the sources, which each value keeps in the document. */
export const explainConstitution = (pack: Constitution): Outline => ({
  title: pack.title,
  sections: [
    { heading: 'The organisation', points: organisationPoints(pack) },
    { heading: 'Who belongs', points: pack.constituencies.map(constituencyPoint) },
    { heading: pack.councilName, points: councilPoints(pack) },
    {
      heading: 'Offices',
      points: [
        ...pack.offices.map((office) => officePoint(pack, office)),
        ...appointmentPoints(pack),
      ],
    },
    { heading: 'Decisions', points: pack.decisionKinds.map((kind) => decisionPoint(pack, kind)) },
    { heading: 'Elections', points: electionPoints(pack) },
    { heading: 'General meetings', points: meetingPoints(pack) },
    { heading: pack.board?.name ?? 'Board', points: boardPoints(pack) },
    { heading: 'Surplus', points: surplusPoints(pack) },
  ].filter(({ points }) => points.length > 0),
});

const FORMS: Readonly<Record<Constitution['legalForm'], string>> = {
  'cic-limited-by-shares': 'A community interest company limited by shares',
  'cic-limited-by-guarantee': 'A community interest company limited by guarantee',
  'company-limited-by-shares': 'A company limited by shares',
  'company-limited-by-guarantee': 'A company limited by guarantee',
  'public-limited-company': 'A public limited company',
  'co-operative-society': 'A co-operative society',
  'community-benefit-society': 'A community benefit society',
  'nhs-foundation-trust': 'An NHS foundation trust',
};

const PLACES: Readonly<Record<Constitution['jurisdiction'], string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const RECORD_DATES: Readonly<Record<Constitution['recordDate'], string>> = {
  AT_OPENING: 'when the poll opens',
  AT_VOTE: 'when the vote is taken',
  CIRCULATION_MOMENT: 'when the first copy is sent',
  FIXED_DATE: 'on a date that is announced',
  NOMINATION_CLOSE: 'when nominations close',
  NOTICE_AND_MEETING: 'as those who are members both when notice is given and at the meeting',
};

function organisationPoints(pack: Constitution): string[] {
  const schedule =
    pack.cicSchedule === undefined
      ? ''
      : `, under Schedule ${pack.cicSchedule} of the CIC Regulations`;
  return [
    `${FORMS[pack.legalForm]}${schedule}, registered in ${PLACES[pack.jurisdiction]}.`,
    pack.voting?.basis === 'share' ? 'Members vote by their shares.' : 'One member has one vote.',
    ...(pack.voting?.classes?.weights ?? []).map(
      ({ constituency, numerator, denominator }) =>
        `${nameOf(pack, constituency)} weigh ${fractionSays({ numerator, denominator })} of the whole.`,
    ),
    `The roll of a poll is fixed ${RECORD_DATES[pack.recordDate]}.`,
  ];
}

const FILLED = {
  election: 'elected',
  'co-option': 'co-opted',
  appointment: 'appointed',
} as const;

const constituencyPoint = (one: Constitution['constituencies'][number]): string => {
  const seats =
    one.seats === 0 ? 'no seat' : `${counted(one.seats, 'seat')}, ${FILLED[one.filledBy]}`;
  const by = one.appointedBy === undefined ? '' : ` by ${lowerFirst(one.appointedBy)}`;
  const inLaw = one.legalMembers ? 'members in law' : 'not members in law';
  return `${one.name} (${seats}${by}; ${inLaw}): ${lowerFirst(one.qualification)}`;
};

const councilPoints = (pack: Constitution): string[] => {
  const { numerator, denominator, ...mix } = pack.councilQuorum;
  return [quorumSays(pack, { share: { numerator, denominator }, ...mix }, 'members in office')];
};

function officePoint(pack: Constitution, office: Constitution['offices'][number]): string {
  const director = office.isDirector ? ', a director' : '';
  return `${office.name} (${counted(office.places, 'place')}${director}): ${counted(office.termYears, 'year')} a term, ${office.maximumYears} in all; ${filledSays(pack, office)}.`;
}

/** Who elects an office, or the kind of decision that fills it; what ends a term in it; and what is done about a place that falls free. */
function filledSays(
  pack: Constitution,
  { election, appointedBy, removedBy }: Constitution['offices'][number],
): string {
  const by = kindCalled(pack, appointedBy);
  const ended = `, ended by ${kindCalled(pack, removedBy)}`;
  if (!election) return `filled by ${by}${ended}`;
  const who = electorateSays(pack, election.electedBy);
  const from =
    election.from === undefined ? '' : ` from among ${electorateSays(pack, election.from)}`;
  const { vacancies } = election;
  return vacancies
    ? `elected by ${who}${from}${ended}; a place that falls free before its time is filled by ${vacancies.then.join(', or ')}, and with less than ${counted(vacancies.leaveWithinMonths, 'month')} left it stays vacant`
    : `elected by ${who}${from}; a place that falls free before its time is filled by ${by}${ended}`;
}

function electorateSays(pack: Constitution, who: OfficeElectorate): string {
  if (typeof who !== 'string') return `the members of ${nameOf(pack, who.constituency)}`;
  return {
    members: 'all members',
    'legal-members': 'the members in law',
    council: `the ${pack.councilName}`,
    'elected-council': `the elected members of the ${pack.councilName}`,
  }[who];
}

const ORDERS: Readonly<Record<CandidateOrder, string>> = {
  surname: 'by surname',
  lot: 'in an order drawn by lot',
  'random-per-voter':
    'by surname, and are shown to each voter online in an order drawn by chance for that voter alone',
};

function electionPoints(pack: Constitution): string[] {
  const { elections } = pack;
  const { removal } = elections;
  const one =
    elections.forOneSeat === undefined
      ? ''
      : `, and one seat by ${methodSays(elections.forOneSeat)}`;
  return [
    `Counted by ${methodSays(elections.method)}${one}, in ${elections.secrecy === 'secret' ? 'a secret' : 'an open'} ballot of ${counted(elections.minimumDaysOpen, 'day')} at the least; ties are settled by lot.`,
    elections.closesEarly === undefined
      ? 'The poll of an election is never closed before its time.'
      : `In an election ${earlyCloseSays(elections.closesEarly)}.`,
    ...(elections.returningOfficer?.statesIndependence
      ? [
          'Before notice of an election its returning officer states that they are neither member, director nor employee, nor employed by or for a candidate.',
        ]
      : []),
    ...identityDeclarationPoints(pack),
    ...guaranteePoints(pack),
    ...(elections.publicValue ? [publicValueSays(elections.publicValue)] : []),
    `Candidates stand on the paper ${ORDERS[candidateOrder(elections)]}.`,
    `${counted(elections.termYears, 'year')} a term${elections.maximumYears === undefined ? '' : `, ${elections.maximumYears} in all`}.`,
    ...(elections.afterCount?.confirmedByScrutineer
      ? ['A scrutineer confirms each count before its result is declared.']
      : []),
    ...(elections.afterCount
      ? [recountSays(elections.afterCount)].filter((says) => says !== null)
      : []),
    ...[objectionsSay(pack)].filter((says) => says !== null),
    ...(elections.reopenNominations
      ? [
          `“${REOPEN_NOMINATIONS}” stands last on every paper for one seat, and is counted as a candidate: if it wins, the seat stays vacant and is put to a further election.`,
        ]
      : []),
    ...(elections.unopposed === 'confirmed-by-vote'
      ? [
          'With no more candidates than seats each of them is voted on, for or against, and is elected by more than half of the votes cast.',
        ]
      : []),
    ...(elections.vacancies
      ? [
          `A seat that falls vacant is filled by ${elections.vacancies.then.join(', or ')}; with less than ${counted(elections.vacancies.leaveWithinMonths, 'month')} left it stays vacant.`,
        ]
      : []),
    ...(removal?.decidedBy === undefined
      ? []
      : [
          `A council member is removed by ${kindCalled(pack, removal.decidedBy)}, on a ground, with the reasons in writing for ${counted(removal.daysForReasons, 'day')} and a hearing; never for how they voted or what they think.`,
        ]),
    ...(removal?.recalledBy === undefined || removal.recallBy === undefined
      ? []
      : [
          `Where ${fractionSays(removal.recallBy)} of a constituency ask for it, the constituency votes on whether to recall whoever sits for it: ${kindCalled(pack, removal.recalledBy)}, after the reasons in writing for ${counted(removal.daysForReasons, 'day')} and a hearing.`,
        ]),
  ];
}

const identityDeclarationPoints = (pack: Constitution): string[] => {
  const { declarationOfIdentity: asked } = pack.elections;
  if (!asked) return [];
  const names = asked.constituencies.map((code) => nameOf(pack, code)).join('; ');
  return [
    `In an election voters of these constituencies declare with the vote who they are, that they vote once, and that they belong there, or the vote does not count: ${names}.`,
  ];
};

const guaranteePoints = ({ constituencies, elections: { guarantees } }: Constitution): string[] =>
  guarantees
    ? [
        ...guarantees.places.map((place) => {
          const { name, seats } = constituencies.find(({ code }) => code === place.constituency)!;
          return `${name}: ${lowerFirst(guaranteeSays(place, seats))}`;
        }),
        `Nominees state to which of these groups they belong. This holds where all seats of a constituency are elected together. ${TOO_FEW_SAYS}`,
      ]
    : [];

const nameOf = ({ constituencies }: Constitution, code: string): string =>
  constituencies.find((known) => known.code === code)?.name ?? code;

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
