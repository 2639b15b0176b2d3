import { inLanguage } from '../../../shared/language/spoken';

/** Every word about objecting to a declared result, on the pages of a member. */
export const english = {
  title: 'If something went wrong',
  object: 'Object to this result',
  mine: 'Your objection',
  madeOn: (when: string) => `You objected on ${when}.`,
  waits: 'It waits for an answer. Nothing about this vote is destroyed before.',
  dismissed: 'Your objection was dismissed',
  setAside: (what: string) => `The result was set aside: ${what}`,
  again: 'Another election is held instead',
  page: 'Object to the result',
  lead: 'Say what happened, and why the result should not stand. An officer who did not declare the result reads it and answers with reasons. They can set the result aside; then those places fall free and are voted on again.',
  private:
    'Only officers read what you write. Everybody can read that there was an objection, and the answer, but not that it was you.',
  statement: 'What happened, and why should the result not stand?',
  statementHint: 'Say when and where, and who can tell more about it.',
  missing: 'Say what happened, and why the result should not stand',
  button: 'Send your objection',
  done: 'Your objection has been sent. An officer who did not declare the result answers it, and you get a letter.',
  closed: 'You cannot object to this result.',
} as const;

export const words = inLanguage('objection', english);
