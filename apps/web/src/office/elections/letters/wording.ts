import { type NoticeStage } from '../../api/notices';

const count = new Intl.NumberFormat('en-GB');

const stages: Readonly<Record<NoticeStage, string>> = {
  'notice-of-election': 'Notice of election',
  'notice-of-poll': 'Notice of poll',
};

export const words = {
  title: 'Letters to members',
  stages,
  given: (when: string, sentTo: number, entitled: number) =>
    `Given on ${when}, by e-mail to ${count.format(sentTo)} of ${count.format(entitled)} members`,
  waiting: (letters: number) => `Letters still to go out: ${count.format(letters)}`,
  failed: (refused: number, cameBack: number) =>
    `Not delivered: ${count.format(refused)} refused by the mail server, ${count.format(cameBack)} that came back`,
  link: 'Who was not reached',
  notReached: {
    title: (stage: string) => `Who was not reached: ${stage}`,
    lead: 'Members of the constituencies of this election without an e-mail address, and those whose letter was refused or came back. Write to them by post. A letter goes out again when an address is corrected.',
    none: 'Every member was reached',
    noneHelp: 'No letter was refused or came back, and everybody has an e-mail address.',
  },
} as const;
