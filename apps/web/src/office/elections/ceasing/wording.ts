import { type ElectionContest } from '../../api/elections';

/** Words about candidates who stand no longer once nominations have closed. */
export const words = {
  outside: (forOffice: boolean) =>
    forOffice ? 'Can no longer hold the office' : 'No longer of the constituency',
  link: 'Stands no longer',
  linkHidden: (name: string) =>
    `(${name}: death, disqualification, another constituency or late withdrawal)`,
  title: 'A candidate stands no longer',
  lead: 'Enter a death, a disqualification, that the candidate left the constituency, or a withdrawal that the rules still allow. It is in the public record with its day. The reason and the evidence are for the office: the log has a commitment to them.',
  follows: {
    'off-the-paper':
      'Voting has not begun. The name leaves the ballot paper, and the statement of candidates is published again if it was published.',
    'passed-over':
      'Ballot papers have the name. The papers stay as they are, and the count passes this name over as if it had never been listed. Voters see it on their papers from now on.',
    abandoned:
      'Ballot papers have the name, and they do not rank. The poll of this contest is abandoned at once and never counted. A new election is called, to be held within 40 days, in which the other candidates stand without a fresh nomination.',
  } satisfies Record<ElectionContest['onceOneCeases'], string>,
  cause: 'What happened?',
  causes: {
    death: 'The candidate died',
    disqualification: 'The candidate was disqualified',
    'left-constituency':
      'The candidate left the constituency, as the register of members has it: a move, a job that ended',
    withdrawal: 'The candidate withdrew, and the constitution allows it so late',
  },
  causesOfOffice: {
    'left-constituency':
      'The candidate is no longer one of those who may hold the office, as the register of members has it',
  },
  causeMissing: 'Choose what happened',
  on: 'On which day did it happen?',
  onWhat: 'day on which it happened',
  reason: 'Reason',
  reasonHint: 'How it came to you, and by which rule a candidate is disqualified.',
  reasonMissing: 'Enter the reason',
  evidence: 'Where is the evidence?',
  evidenceHint: 'For example, “Death certificate, file E-14”.',
  evidenceMissing: 'Enter where the evidence is kept',
  button: 'Enter it',
  abandoned: 'The poll of this contest was abandoned.',
  heldAgain: 'The election that is held instead',
  wasAbandoned:
    'This election was abandoned: its votes are never counted. Another is held in its place.',
  heldBy: (day: string) =>
    `It is held in place of one that was abandoned: its poll must close by ${day} at the latest.`,
};
