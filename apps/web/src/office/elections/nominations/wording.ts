import { type Nomination } from '../../api/nominations';

export const words = {
  title: 'Nominations',
  none: 'Nobody has been nominated by a member yet.',
  caption: 'Nominations by members',
  nominee: 'Nominee',
  constituency: 'Stands for',
  state: 'State',
  states: {
    'to-declare': 'Nominee has not agreed',
    incomplete: 'Not complete',
    waiting: 'To be decided',
    accepted: 'Valid',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    ended: 'Ended without a vote',
  } satisfies Record<Nomination['state'], string>,
  one: (name: string) => `Nomination of ${name}`,
  number: 'Member number',
  proposedBy: 'Proposed by',
  on: (who: string, when: string) => `${who}, ${when}`,
  seconders: 'Seconders',
  noSeconders: 'None asked',
  seconder: (who: string, agrees: boolean | null) =>
    `${who}: ${agrees === null ? 'no answer yet' : agrees ? 'seconds it' : 'does not'}`,
  interests: 'Interests declared',
  groups: 'States to belong to',
  undeclared: 'Not declared yet',
  found: 'What the rules find',
  holds: 'There',
  lacks: 'Missing',
  rejectedFor: 'Reason given',
  paper: 'On paper',
  kept: (reference: string, when: string) => `${reference}, received ${when}`,
  withdrawnBy: 'Withdrawn by written notice',
  withdraw: 'Withdraw on written notice',
  decision: 'Is this nomination valid?',
  accept: 'It is valid: the nominee is a candidate',
  reject: 'It is rejected',
  rejectHint:
    'Only because it is late or lacks particulars, a declaration, a signature or seconders. The nominee is told the reason, and can put it right until nominations close.',
  choose: 'Choose whether this nomination is valid',
  particulars: 'Are the particulars of the nominee right?',
  particularsHint:
    'Name and constituency as in the register; for an office, that they may hold it.',
  particularsYes: 'Yes',
  particularsNo: 'No, they are missing or wrong',
  particularsMissing: 'Choose whether the particulars are right',
  reason: 'Reason for the nominee',
  reasonHint: 'If it is rejected. It goes to the nominee and to nobody else.',
  button: 'Enter the decision',
  done: 'The decision is entered, and the nominee is told.',
  unknown: 'There is no such nomination.',
} as const;

/** A nomination that came on paper. */
export const onPaper = {
  title: 'Enter a nomination on paper',
  lead: 'Enter what is on the paper as it was signed. The rules decide whether it is valid, as they do for nominations online, and the nominee is told.',
  noContest: 'This election fills nothing there.',
  number: 'Member number of the nominee',
  numberHint: 'It is in the register of members.',
  numberMissing: 'Enter the member number of the nominee',
  proposedBy: 'Member number of the proposer (optional)',
  proposedByHint: 'Leave it empty where nominees put themselves forward.',
  seconders: (needed: number) =>
    `Member numbers of the seconders who signed: ${needed} ${needed === 1 ? 'is' : 'are'} needed`,
  secondersHint: 'One on each line.',
  declared: 'What did the nominee declare and sign?',
  declaredHint: 'Tick only what the paper has.',
  groups: 'Groups to which the nominee states to belong (optional)',
  declarations: {
    signed: 'Signed that they agree to stand',
    nothingBars:
      'That nothing keeps them from standing: no undischarged bankruptcy, no sentence of three months or more in the last five years, no disqualification as a company director or removal as a charity trustee',
    signsCode: 'Signed the code of conduct',
    notDirector: 'That they are not a director of the organisation',
  },
  bornOn: 'Date of birth on the paper',
  bornOnHint: (age: number) => `Whoever stands is ${age} or over. The date is not kept.`,
  bornOnWhat: 'date of birth',
  interests: 'Financial and political interests declared',
  interestsHint: 'In the words of the paper. If it says that there are none, enter “None”.',
  interestsMissing: 'Enter the interests declared, or “None” if the paper says so',
  statement: 'Statement (optional)',
  statementHint: (most: number) =>
    `It is shown with the candidate’s name when members vote. Up to ${most} words, the same for every candidate.`,
  receivedOn: 'On which day was it received? (optional)',
  receivedHint: 'Leave it empty if it has just come in.',
  receivedTime: 'At what time? (optional)',
  receivedTimeHint: 'For example, 16:30',
  receivedWhat: 'received',
  reference: 'Where is the paper kept?',
  referenceHint:
    'So that anybody who inspects the election finds it. For example, “Folder 2026, nomination 4”.',
  referenceMissing: 'Enter where the paper is kept',
  button: 'Enter the nomination',
  done: 'The nomination is entered, and the nominee is told. Now decide whether it is valid.',
} as const;

/** A nominee’s written notice that they withdraw. */
export const withdrawal = {
  title: 'Enter a written notice of withdrawal',
  says: (name: string, constituency: string) =>
    `Only ${name} can withdraw this nomination for ${constituency}: on their own page, or by a signed notice. Enter the notice if you have one. ${name} is told.`,
  receivedOn: 'On which day was the notice received?',
  receivedWhat: 'day of receipt',
  reference: 'Where is the notice kept?',
  referenceHint: 'For example, “Folder 2026, letter 12”.',
  referenceMissing: 'Enter where the notice is kept',
  button: 'Enter the withdrawal',
  done: (name: string) => `${name} no longer stands, and is told.`,
} as const;
