import { inEnglish } from '@folkmoot/wording';
import { inLanguage } from '../shared/language/spoken';

/** Every word of the voting pages. */
export const english = {
  ...inEnglish.voting,
  links: {
    ballots: 'My ballots',
    elections: 'Elections',
    council: 'Council',
    register: 'Decisions',
    office: 'Office',
  },
  mailbox: {
    title: 'Mailbox',
    lead: 'Emails that this demonstration has sent. Nothing leaves this machine.',
    empty: 'No emails yet',
    emptyHelp: 'Ask for a sign-in link and it will arrive here.',
    to: 'To',
    sent: 'Sent',
  },
  seat: {
    title: 'Would you take a seat on the council?',
    card: (office: string) => `Would you serve? ${office}`,
    open: 'Please answer',
    answered: 'You have answered',
    by: (day: string) => `Answer by the end of ${day}`,
    answer: 'Answer',
    change: 'See or change your answer',
    says: (since: string, until: string) =>
      `A seat has been free since ${since}. You stood at the election that filled it. Its ballot papers may fill it again, until ${until}.`,
    consent:
      'Only those who say yes are counted. Saying yes does not mean that you get the seat: the papers decide. If you say no, nothing is published about it.',
    legend: 'Would you take the seat?',
    hint: (day: string) =>
      `Answer by the end of ${day}. You can change your answer until the seat is filled.`,
    yes: 'Yes, I would take the seat',
    no: 'No, I would not',
    missing: 'Say whether you would take the seat',
    button: 'Send your answer',
    sent: 'Your answer has reached us.',
    told: (answer: string) => `Your answer as we have it: ${answer}.`,
    over: 'This seat has been filled, or you were not asked about it.',
  },
  placeInOffice: {
    title: 'Would you take a place in this office?',
    says: (since: string, until: string) =>
      `A place has been free since ${since}. You stood at the election that filled it. Its ballot papers may fill it again, until ${until}.`,
    consent:
      'Only those who say yes are counted. Saying yes does not mean that you get the place: the papers decide. If you say no, nothing is published about it.',
    legend: 'Would you take the place?',
    hint: (day: string) =>
      `Answer by the end of ${day}. You can change your answer until the place is filled.`,
    yes: 'Yes, I would take the place',
    missing: 'Say whether you would take the place',
  },
  removal: {
    title: 'Reply to a proposed removal',
    card: 'You can reply before the council votes',
    cardAtVote: 'The council is voting',
    noReply: 'No reply yet',
    replied: 'You have replied',
    voteHasOpened: 'The vote has opened',
    from: (day: string) => `The vote can open from ${day}`,
    write: 'See the reasons and reply',
    see: 'See the reasons and your reply',
    sent: (day: string) => `Sent to you on ${day}`,
    ground: 'Ground',
    reasons: 'Reasons',
    hearing: 'You can be heard on',
    voteFrom: 'The vote can open from',
    says: 'Every voter is shown your reply with the motion, and it is published with the decision for good.',
    field: 'Your reply',
    hint: 'You can change it until the vote opens. You need not reply.',
    missing: 'Write your reply',
    button: 'Send your reply',
    again: 'Send the changed reply',
    done: 'Your reply has reached the council.',
    asWeHaveIt: (when: string) => `As we have it since ${when}`,
    tooLate: 'The vote has opened, so your reply can no longer be changed.',
    none: 'You did not reply before the vote opened.',
    over: 'This has been decided, or it is not about you.',
  },
  kinds: { resolution: 'Resolution', election: 'Election', 'fund-round': 'Community fund' },
} as const;

export const wording = inLanguage('vote', english);
