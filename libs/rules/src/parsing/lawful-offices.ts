import { type Constitution, type CountMethod, methodForSeats } from '../constitution';
import { contestForOffice, contestedBy } from '../contested/contested';
import { byShares } from '../electorate/by-shares';
import { cite } from '../reasoning/step';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Methods that elect by a quota of votes. The Model Election Rules say themselves what becomes of it for one seat. */
export const BY_QUOTA: readonly CountMethod[] = ['scottish-stv', 'ers97', 'meek'];

/** Can each office that is elected be elected as it says? Source: R-D5, R-A7, R-I13. */
export const checkElectedOffices = (constitution: Constitution): Fault[] =>
  constitution.offices.flatMap((office, index) => {
    const contested = contestedBy(constitution, contestForOffice(office.code));
    if (!contested || !office.election) return [];
    const { electedBy, cites } = office.election;
    const path = `/offices/${index}/election`;
    const source = { rule: 'R-E1', citation: cite(cites, office.name) };
    const body = typeof electedBy === 'string' ? electedBy : null;
    return [
      ...refuses(
        constitution.legalForm === 'nhs-foundation-trust',
        path,
        'procedure',
        { rule: 'R-D5', citation: 'National Health Service Act 2006 Sch 7 paras 17–18' },
        `The council of governors appoints ${office.name} at a general meeting. Take the election out.`,
      ),
      ...refuses(
        body !== null && byShares(constitution, { electorate: body }),
        `${path}/electedBy`,
        'procedure',
        { ...source, rule: 'R-A7' },
        'Members vote by their shares here, and an election counts people. Give "members", a constituency or the council, or have the office filled by a resolution.',
      ),
      ...refuses(
        office.places === 1 &&
          BY_QUOTA.includes(methodForSeats(contested.elections, office.places)),
        `/offices/${index}/places`,
        'single-seat',
        { rule: 'R-I13', citation: 'R-F33: one seat is filled by the alternative vote' },
        `${office.name} is one place, and a quota of votes shares out several. Give /elections/forOneSeat as "irv".`,
      ),
    ];
  });
