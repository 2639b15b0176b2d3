import { type Constitution, methodForSeats, type Threshold } from '../constitution';
import { cite } from '../reasoning/step';
import { type Fault } from './fault';
import { checkIdentityDeclaration } from './lawful-declarations';
import { checkGuarantees } from './lawful-guarantees';
import { BY_QUOTA, checkElectedOffices } from './lawful-offices';
import { refuses } from './refuses';

/** Are elections and terms of office held as the model rules ask? Source: R-E9, R-E17, R-E18, R-I13. */
export const checkElections = (constitution: Constitution): Fault[] => [
  ...refuses(
    constitution.elections.minimumDaysOpen < 7,
    '/elections/minimumDaysOpen',
    'poll-too-short',
    { rule: 'R-E17', citation: 'Model Election Rules 2014 [from knowledge]' },
    'Keep an election poll open for at least 7 days.',
  ),
  ...refuses(
    constitution.elections.closesEarly === 'for-a-reason' &&
      constitution.elections.timetable === 'model-election-rules',
    '/elections/closesEarly',
    'poll-too-short',
    { rule: 'R-D11', citation: 'Model Election Rules 2014 rr.2–3 [from knowledge]' },
    'Under the Model Election Rules a poll closes at 5pm on its polling day, and no officer can bring that forward. Give "when-all-have-voted", or leave it out.',
  ),
  ...termFaults(constitution),
  ...singleSeatFaults(constitution),
  ...ownRemovalFaults(constitution),
  ...recallFaults(constitution),
  ...confirmationFaults(constitution),
  ...publicValueFaults(constitution),
  ...checkIdentityDeclaration(constitution),
  ...reopeningFaults(constitution),
  ...checkGuarantees(constitution),
  ...checkElectedOffices(constitution),
];

const termFaults = ({ offices, elections }: Constitution): Fault[] =>
  [
    ...offices.map((office, index) => ({ ...office, path: `/offices/${index}/termYears` })),
    { maximumYears: elections.termYears, ...elections, path: '/elections/termYears' },
  ].flatMap(({ path, termYears, maximumYears }) =>
    refuses(
      termYears > maximumYears,
      path,
      'term-over-maximum',
      { rule: 'R-E9', citation: 'Constitution, terms of office' },
      'One term is longer than a person may serve in all. Shorten the term or raise the maximum.',
    ),
  );

const singleSeatFaults = ({ constituencies, elections }: Constitution): Fault[] =>
  constituencies.flatMap(({ name, seats, filledBy }, index) =>
    refuses(
      filledBy === 'election' && seats === 1 && BY_QUOTA.includes(methodForSeats(elections, seats)),
      `/constituencies/${index}/seats`,
      'single-seat',
      { rule: 'R-I13', citation: 'R-F33: one seat is filled by the alternative vote' },
      `${name} elects one seat, and a quota of votes shares out several. Give /elections/forOneSeat as "irv", or more seats.`,
    ),
  );

/**
 * A council removes its own members by the vote of the others, as the rules on removal say; nothing else is measured
 * against the others. Source: R-E18.
 */
function ownRemovalFaults({ elections: { removal }, decisionKinds }: Constitution): Fault[] {
  const source = { rule: 'R-E18', citation: cite(removal?.cites, 'removal of council members') };
  return decisionKinds.flatMap((kind, index) => {
    const { code, denominator, electorate, threshold } = kind;
    const ofOthers = denominator === 'OTHERS_IN_OFFICE';
    if (!removal || code !== removal.decidedBy)
      return refuses(
        ofOthers,
        `/decisionKinds/${index}/denominator`,
        'denominator',
        source,
        'Only the removal of a council member is measured against the others in office. Name this kind in /elections/removal/decidedBy, or give "MEMBERS_IN_OFFICE".',
      );
    return [
      ...refuses(
        !ofOthers || electorate !== 'council',
        `/decisionKinds/${index}/denominator`,
        'denominator',
        source,
        'A council member is removed by the other members in office. Give "OTHERS_IN_OFFICE" of the council.',
      ),
      ...refuses(
        canonical(threshold) !== canonical(removal.threshold),
        `/decisionKinds/${index}/threshold`,
        'threshold',
        source,
        'This is another share than /elections/removal/threshold gives. Write the same in both places.',
      ),
    ];
  });
}

/** A recall is a vote of members, by more than half of those voting, that a share of them can ask for. Source: R-E18. */
function recallFaults({ elections: { removal }, decisionKinds }: Constitution): Fault[] {
  if (removal?.recalledBy === undefined) return [];
  const source = { rule: 'R-E18', citation: cite(removal.cites, 'removal of council members') };
  const index = decisionKinds.findIndex(({ code }) => code === removal.recalledBy);
  const kind = decisionKinds[index];
  return [
    ...refuses(
      removal.recallBy === undefined,
      '/elections/removal/recallBy',
      'requisition',
      source,
      'Nothing says how many members of a constituency may ask for a recall. Give a share, such as one in ten.',
    ),
    ...refuses(
      kind !== undefined && (kind.electorate !== 'members' || kind.denominator !== 'VOTES_CAST'),
      `/decisionKinds/${index}/electorate`,
      'denominator',
      source,
      'The members of a constituency recall their own by the votes cast. Give "members" and "VOTES_CAST".',
    ),
  ];
}

/**
 * A vote on those whom nobody stands against makes no sense where the rules that the constitution follows elect them at
 * once, nor where nobody is elected. Source: R-F35, R-D14.
 */
const confirmationFaults = ({ constituencies, offices, elections }: Constitution): Fault[] => [
  ...refuses(
    elections.unopposed === 'confirmed-by-vote' && elections.timetable === 'model-election-rules',
    '/elections/unopposed',
    'confirmed-by-vote',
    { rule: 'R-D14', citation: 'Model Election Rules 2014 r.18 [from knowledge]' },
    'The Model Election Rules declare candidates elected whom nobody stands against, without a poll. Give "elected", or a timetable of your own.',
  ),
  ...refuses(
    elections.unopposed === 'confirmed-by-vote' &&
      !constituencies.some(({ filledBy }) => filledBy === 'election') &&
      !offices.some(({ election }) => election),
    '/elections/unopposed',
    'confirmed-by-vote',
    { rule: 'R-F35', citation: cite(elections.cites, 'council elections') },
    'No constituency elects its seats and no office is elected, so there is nobody to confirm by a vote. Leave it out.',
  ),
];

/** Between the ballots of one election a lot may be needed at once, before any public value is there. Source: R-10. */
const publicValueFaults = ({
  elections: { publicValue, method, forOneSeat },
}: Constitution): Fault[] =>
  refuses(
    publicValue !== undefined && [method, forOneSeat].includes('exhaustive'),
    '/elections/publicValue',
    'public-value',
    { rule: 'R-10', citation: cite(publicValue?.cites, 'lots') },
    'In an exhaustive ballot a lot may decide who is left for the next ballot, which cannot wait for numbers that others publish. Leave the public value out, or give another method.',
  );

/** Only the alternative vote counts nobody as it counts a candidate. Source: R-F33. */
const reopeningFaults = ({
  elections: { reopenNominations, method, forOneSeat },
}: Constitution): Fault[] =>
  refuses(
    reopenNominations !== undefined && (forOneSeat ?? method) !== 'irv',
    '/elections/reopenNominations',
    'reopen-nominations',
    { rule: 'R-F33', citation: cite(reopenNominations?.cites, 're-opening nominations') },
    '“Re-open nominations” is counted as a candidate by the alternative vote alone. Give /elections/forOneSeat as "irv", or leave it out.',
  );

const canonical = ({ numerator, denominator, strict }: Threshold): string =>
  `${numerator}/${denominator}${strict ? ' and more' : ''}`;
