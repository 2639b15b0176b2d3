import { plainPrefix } from '../platform/forms';

const root = `/${plainPrefix}`;

/** Every address of the pages without script, and those of other pages that they lead to. */
export const paths = {
  begin: root,
  signIn: `${root}/sign-in`,
  code: `${root}/sign-in/code`,
  confirm: `${root}/sign-in/confirm`,
  letter: `${root}/sign-in/letter`,
  lostCode: `${root}/sign-in/lost-code`,
  lostCodeSent: `${root}/sign-in/lost-code/sent`,
  signOut: `${root}/sign-out`,
  ballots: `${root}/ballots`,
  paper: (poll: string) => `${root}/polls/${poll}`,
  cast: (poll: string) => `${root}/polls/${poll}/ballots`,
  receipt: (poll: string) => `${root}/polls/${poll}/receipt`,
  receiptFile: (poll: string) => `/api/v1/polls/${poll}/receipt`,
  photo: (candidate: string) => `/api/v1/candidates/${candidate}/photo`,
  booth: (poll: string) => `/booth/${poll}`,
  others: '/vote',
} as const;
