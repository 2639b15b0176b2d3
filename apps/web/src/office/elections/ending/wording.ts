/** Words about elections that have nothing left to fill. */
export const words = {
  nothingLeft: 'Nothing is left to fill here:',
  link: 'End it without a vote',
  title: 'End without a vote',
  lead: 'This ends at once and cannot be taken back. Whoever stands or is nominated here is told, with your reason.',
  others: 'The rest of the election goes on.',
  reason: 'Reason',
  reasonHint:
    'Everybody can read it: it is in the public record for good. Name nobody. For example, “The seat was filled by co-option on 4 May.”',
  reasonMissing: 'Enter the reason',
  button: 'End it without a vote',
  done: 'It has ended without a vote.',
  doneInPart: 'What had nothing left to fill has ended. The rest of the election goes on.',
  over: 'This election has ended without a vote: nothing was left for it to fill.',
  ended: (moment: string) => `Ended without a vote on ${moment}: nothing was left to fill.`,
  because: (reason: string) => `The reason: ${reason}`,
};
