/** Words about elections of which fewer seats are free than they are for. */
export const words = {
  fewerLeft: 'The poll cannot open as it is. Fewer are free here than it would fill:',
  link: 'Go on for those that are free',
  wait: 'Or choose a later polling day, if the others fall free by then.',
  title: 'Go on for those that are free',
  goesOn: 'What goes on for fewer:',
  lead: 'This cannot be taken back. Whoever stands or is nominated there is told, with your reason. If it was published who stands, that is published again with the new number.',
  guaranteesLapse:
    'Seats are guaranteed to a group only where all seats of a constituency are elected together. In what goes on for fewer, none are.',
  others: 'For what is not filled now, another election can be called once it is free.',
  reason: 'Reason',
  reasonHint:
    'Everybody can read it: it is in the public record for good. Name nobody. For example, “One seat was filled by co-option on 4 May.”',
  reasonMissing: 'Enter the reason',
  button: 'Go on for those that are free',
  done: 'The election goes on for those that are free.',
  reduced: (before: number, after: number, moment: string) =>
    `It goes on for ${after} instead of ${before} since ${moment}: the others are not free any more.`,
  because: (reason: string) => `The reason: ${reason}`,
};
