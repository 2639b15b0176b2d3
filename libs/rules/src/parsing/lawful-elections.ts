import { type Constitution, type CountMethod, methodForSeats } from '../constitution';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Are elections and terms of office held as the model rules ask? Source: R-E9, R-E17, R-I13. */
export const checkElections = (constitution: Constitution): Fault[] => [
  ...refuses(
    constitution.elections.minimumDaysOpen < 7,
    '/elections/minimumDaysOpen',
    'poll-too-short',
    { rule: 'R-E17', citation: 'Model Election Rules 2014 [from knowledge]' },
    'Keep an election poll open for at least 7 days.',
  ),
  ...termFaults(constitution),
  ...singleSeatFaults(constitution),
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

/** Methods that elect by a quota of votes. The Model Election Rules say themselves what becomes of it for one seat. */
const BY_QUOTA: readonly CountMethod[] = ['scottish-stv', 'ers97', 'meek'];

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
