import { inLanguage } from '../../shared/language/spoken';

/** Every word of the pages on which members ask for the recall of whoever sits for them. */
export const english = {
  title: 'Who sits for you on the council',
  link: 'Who sits for you on the council, and how to recall them',
  none: 'There is nobody whom you could recall',
  noneHelp:
    'Nobody sits for your constituency today, or the constitution lets no constituency recall whoever sits for it.',
  sits: (constituency: string, until: string) => `For ${constituency}, until ${until}`,
  signed: (signed: number, needed: number) =>
    `A recall is asked for: ${signed} of ${needed} have signed`,
  enough: 'Enough have signed: a recall will be voted on',
  see: 'See or ask for a recall',
  page: (holder: string) => `Recall of ${holder}`,
  lead: (needed: number, entitled: number, constituency: string) =>
    `${needed} of the ${entitled} members of ${constituency} must sign for a vote. More than half of those who vote then decide.`,
  grounds:
    'The council can never remove a member for how they voted or what they think. Only those whom they sit for can, by a recall: say in your own words why.',
  private:
    'Nobody is shown who has signed. The public log counts the signatures and keeps the names sealed.',
  reasons: 'Reasons',
  reasonsHint:
    'Shown to the members of your constituency, sent to whoever sits for you, and public once there is a vote. Name nobody else.',
  missing: 'Say why they should be recalled',
  begin: 'Ask for a recall and sign it',
  progress: 'Signatures',
  of: (signed: number, needed: number) => `${signed} of ${needed} needed`,
  youSigned: 'You have signed this.',
  sign: 'Sign for a recall',
  unsign: 'Take my signature back',
  until: 'You can take your signature back until enough have signed.',
  signedNow: 'You have signed.',
  unsigned: 'Your signature is taken back.',
  presented: (day: string) =>
    `Enough members had signed on ${day}. The secretary has it, and puts it to the vote. Nothing on it changes any more.`,
  unknown: 'This member sits for you no longer, or never did.',
} as const;

export const words = inLanguage('recalls', english);
