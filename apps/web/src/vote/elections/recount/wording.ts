import { inLanguage } from '../../../shared/language/spoken';

/** Every word about a count that is not declared, on the pages of a candidate. */
export const english = {
  title: 'The votes are counted',
  lead: (number: number, when: string) =>
    `Count ${number}, of ${when}. Nothing is declared yet: this is what the count comes to.`,
  elected: (contest: string) => `Elected by this count: ${contest}`,
  nobody: 'Nobody.',
  read: 'Read how it was counted',
  readAndAsk: 'Read the count or ask for a recount',
  page: 'How the votes were counted',
  table: 'The count as a table for spreadsheets (CSV)',
  sheet: 'The count sheet, every figure (JSON)',
  ask: 'Ask for a recount',
  askLead:
    'The votes are counted again from the same papers. The returning officer grants a recount, or refuses it with a reason if it is unreasonable.',
  reason: 'Why should the votes be counted again?',
  reasonHint:
    'It is public, with the answer, and stands beside the result for good. It says that a candidate asked, not who. Name nobody.',
  missing: 'Say why the votes should be counted again',
  button: 'Ask for a recount',
  done: 'You have asked for a recount. The returning officer answers before anything is declared.',
  notCounted: 'There is no count here that you can ask about.',
} as const;

export const words = inLanguage('recount', english);
