import { type Paper } from '../api-voting';

/** A ballot paper with a contest of each kind, for tests. */
export const samplePaper: Paper = {
  poll: 'poll-1',
  title: 'Annual ballot',
  kind: 'election',
  introduction: 'Three questions.',
  constitution: 3,
  closesAt: '2026-11-30T17:00:00.000Z',
  secrecy: 'open',
  mayChangeVote: true,
  voted: false,
  canVote: true,
  votes: null,
  randomOrder: false,
  identity: null,
  reason: null,
  boxes: [],
  current: null,
  contests: [
    {
      id: 'policy',
      kind: 'choice',
      title: 'To adopt the policy',
      text: 'That the policy be adopted.',
      seats: null,
      mostMarks: null,
      against: null,
      reopenNominations: null,
      notices: [],
      budgetPence: null,
      options: ['For', 'Against', 'Abstain'].map((name) => option(name, null)),
    },
    {
      id: 'seats',
      kind: 'ranking',
      title: 'Staff seats',
      text: '',
      seats: 2,
      mostMarks: null,
      against: null,
      reopenNominations: null,
      notices: [],
      budgetPence: null,
      options: ['Asha', 'Huw', 'Wendy'].map((name) => option(name, null)),
    },
    {
      id: 'fund',
      kind: 'approval',
      title: 'Community fund',
      text: '',
      seats: null,
      mostMarks: null,
      against: null,
      reopenNominations: null,
      notices: [],
      budgetPence: '100000',
      options: [option('Choir', '60000'), option('Shed', '55050')],
    },
  ],
};

function option(name: string, pence: string | null) {
  return { id: name.toLowerCase(), name, statement: null, pence, about: null };
}
