import { type Candidacy, type Nominee } from '../api/appointments';

/** The nominees among whom the council can choose: recommended, where a committee does, and still in the running. */
export const toChooseAmong = ({ needsCommittee, nominees }: Candidacy): readonly Nominee[] =>
  nominees.filter(
    ({ recommended, stages }) =>
      (recommended !== null || !needsCommittee) &&
      !stages.some(({ stage }) => stage === 'not-taken-further' || stage === 'withdrawn'),
  );
