import { type PaperFault } from '../../shared/sealing/paper-to-seal';
import { faults } from '../../shared/sealing/wording';
import { type PaperBatch, type VoidGround } from '../api/paper';

const grounds: Readonly<Record<VoidGround, string>> = {
  'not-on-roll': 'Not on the roll',
  'no-declaration': 'No declaration, or not signed',
  'second-envelope': 'Second envelope of the same member',
  'voted-before': 'Voted before, and the first vote counts',
  'nothing-marked': 'Nothing marked',
  unclear: 'Not clear what is meant',
  late: 'Came too late',
  abandoned: 'The poll for their seats was abandoned',
};

const states: Readonly<Record<PaperBatch['state'], string>> = {
  announced: 'Announced',
  entering: 'Being entered',
  agreed: 'Ready to confirm',
  confirmed: 'Confirmed',
  withdrawn: 'Withdrawn',
};

export const wording = {
  title: 'Votes on paper',
  lead: 'Count the envelopes and announce them before anybody opens one. Two people then enter the batch, each without seeing what the other has entered, and only what both read alike counts.',
  closed: 'This poll is closed. No more votes on paper are taken.',
  none: 'No batch has been announced yet.',
  columns: { batch: 'Batch', envelopes: 'Envelopes', state: 'State' },
  name: (number: number, place: string) => `Batch ${number}, ${place}`,
  states,
  grounds,
  announce: {
    title: 'Announce a batch',
    place: 'Where the envelopes were collected',
    placeHint: 'Such as “by post” or “town hall”. It goes into the public log.',
    placeMissing: 'Say where the envelopes were collected',
    envelopes: 'Number of envelopes',
    what: 'number of envelopes',
    few: 'Fewer than five papers of a secret poll',
    fewSays:
      'The members concerned know that the tellers may guess whose paper is whose in so small a batch',
    button: 'Announce the batch',
    done: 'The batch is announced. Two tellers can enter it.',
  },
  batch: {
    facts: { place: 'Collected', envelopes: 'Envelopes', state: 'State', tellers: 'Tellers' },
    nobodyYet: 'Nobody yet',
    erased: 'Somebody who has been erased',
    reason: (reason: string) => `It was withdrawn: ${reason}`,
    waiting: 'You have entered everything. The other teller enters the batch at their own device.',
    notYours: 'Two other people are the tellers of this batch.',
    agreed: 'Both tellers read everything alike.',
    differences: 'What the two tellers read differently',
    differencesSay:
      'Look at the paper together. Whoever was wrong enters it again; if both were, both do.',
    first: 'First teller',
    second: 'Second teller',
    again: 'Enter again',
    envelope: (number: number) => `Envelope ${number}`,
    paper: (number: number) => `Paper ${number}`,
    thing: 'What',
    noVote: (ground: string) => `No vote: ${ground}`,
    marked: (number: string, marks: string) => (marks ? `${number}: ${marks}` : number),
    paperDiffers: 'Sealed: look at the paper itself',
    what: 'Entry',
  },
  desk: {
    envelope: (number: number, all: number) => `Envelope ${number} of ${all}`,
    number: 'Member’s number',
    numberHint: 'As it stands on the envelope. Leave it empty if there is no vote in the envelope.',
    ground: 'If the envelope holds no vote, why?',
    noGround: 'It holds a vote',
    marks: (title: string) => `Marked in “${title}”`,
    marksHint: {
      choice: 'The number of the option.',
      ranking: 'The numbers of the options in the voter’s order, such as 3 1 2.',
      approval: 'The numbers of the options that are marked, such as 1 4.',
    },
    marksWrong: (title: string) =>
      `For “${title}” type numbers of the list, each once, with spaces between`,
    key: 'The options by number, in the order of the printed paper',
    next: 'Enter and go on',
    entered: (what: string) => `${what} is entered.`,
    paper: (number: number, all: number) => `Paper ${number} of ${all}`,
    box: (titles: string) => `Papers for ${titles}`,
    paperHint: 'Leave a field empty where nothing, or nothing clear, is marked.',
    fault: (fault: PaperFault) =>
      `${faults[fault]} Nothing was entered. Stop, and tell the returning officer.`,
  },
  code: {
    title: 'The code of this batch',
    make: 'You are the first to enter the papers. Your browser draws a code by which it seals them. Write it on the sheet that lies with the papers, for the other teller. The server never sees it.',
    draw: 'Draw the code',
    written: 'It is on the sheet: begin',
    typed: 'Code of the batch',
    hint: 'From the sheet that lies with the papers: five groups of five characters.',
    take: 'Begin',
    missing: 'Type the code from the sheet',
    faults: {
      'wrong-length': 'The code has five groups of five characters',
      'unknown-character': 'The code has no 0, O, I or l. Look at the sheet again',
      mistyped: 'A character is not right. Compare the code with the sheet',
    },
    lost: 'If the sheet is lost, the returning officer withdraws the batch and announces it again.',
  },
  confirm: {
    title: 'Confirm the batch',
    says: 'The roll is marked, the members are written to, and what they cast online before counts no more. This cannot be undone.',
    button: 'Confirm the batch',
    done: (marks: number, empty: number) =>
      `The batch is confirmed: ${marks} ${marks === 1 ? 'vote' : 'votes'}, ${empty} ${empty === 1 ? 'envelope' : 'envelopes'} without one.`,
  },
  withdraw: {
    title: 'Withdraw this batch',
    warning: 'Nothing of it will count. Its envelopes can be announced again in another batch.',
    reason: 'Why is it withdrawn?',
    reasonHint: 'The reason goes into the public log.',
    missing: 'Give the reason',
    button: 'Withdraw the batch',
    link: 'Withdraw this batch',
    done: 'The batch is withdrawn.',
  },
  sheet: {
    title: 'Batch sheet',
    print: 'Print the batch sheet',
    code: 'Code, written by hand:',
    teller: (place: number) => `Teller ${place}, signed:`,
    says: 'Keep this sheet with the papers, in a sealed cover, for as long as the papers are kept.',
  },
} as const;
