import { plainDate } from '@folkmoot/basics';
import { addMotion } from './synthetic-motion';
import { SyntheticRecord } from './synthetic-record';

export const vacancy = 'vacancy-1';
export const nomination = 'nomination-1';
export const resolution = 'subject-poll-1';

const checks = [
  'fit-and-proper',
  'interests-declared',
  'not-disqualified',
  'identity-verified',
] as const;

/** A committee of three, one of whom has an interest, recommends a director, and the council appoints her. */
export function appointmentRecord(): SyntheticRecord {
  const record = new SyntheticRecord();
  const committee = { members: 3, councilMembers: 2 };
  record.enter('committee.named', vacancy, committee);
  record.enter('committee.interest', nomination, { vacancy });
  record.enter('nominee.recommended', nomination, { vacancy, ...committee, sat: 2 });
  record.enter('resolution.drafted', resolution, { kind: 'council-appoint-ned', nomination });
  const made = { vacancy, checkedOn: '2026-05-10' };
  for (const check of checks) record.enter('nominee.checked', nomination, { ...made, check });
  record.enter('nominee.checked', nomination, {
    vacancy,
    check: 'fit-and-proper',
    checkedOn: '2026-05-12',
  });
  record.enter('item.presiding', resolution, {
    term: 'term-2',
    name: 'Ruth Lead',
    atGeneralMeeting: false,
  });
  record.enter('item.interest', resolution, {});
  const voters = [...'abcdef'].map((ballot) => ({ ballot, constituency: 'staff' }));
  addMotion(record, {
    id: 'poll-1',
    title: 'To appoint a director',
    kind: 'council-appoint-ned',
    opensAt: '2026-05-20T09:00:00.000Z',
    roll: { staff: 6, community: 4 },
    tells: false,
    votes: [...voters, ...[...'ghij'].map((ballot) => ({ ballot, constituency: 'community' }))],
    papers: [9, 1, 0],
    facts: {
      proposal: {
        type: 'appointment',
        office: 'ned',
        nominee: { id: 'p-1', name: 'Morgan Ashe' },
        from: plainDate('2026-06-10'),
        to: plainDate('2029-06-09'),
      },
      service: { served: [], placesTaken: 0 },
      item: {
        presidedBy: { id: 'm-2', name: 'Ruth Lead' },
        atGeneralMeeting: false,
        leftOut: 1,
        committee: { ...committee, sat: 2 },
        nominee: {
          memberOf: [],
          checks: checks.map((check) => ({
            check,
            inOrder: true,
            on: plainDate(check === 'fit-and-proper' ? '2026-05-12' : '2026-05-10'),
          })),
        },
      },
    },
  });
  return record;
}
