import { inLanguage } from '../../shared/language/spoken';

/** Words of the pages on which invented members vote. */
export const english = {
  start: {
    title: (voter: string) => `You are ${voter}`,
    lead: (constituency: string) =>
      `Somebody is rehearsing an election. You vote here as an invented member of ${constituency}, on the pages that members will use. Nothing that you do here is a real vote, and nothing comes of it.`,
    button: 'Go to the ballot paper',
    again: 'Go to the ballot paper again',
  },
  secret:
    'The real poll is secret. There your own device seals your vote before it is sent, and shows you by what to find it again. A rehearsal is not sealed: whoever runs this service could look up how an invented member voted.',
  open: 'The real poll records votes by name.',
  button: 'Cast the sample vote',
  done: {
    title: 'The sample vote has been cast',
    says: (voter: string) =>
      `${voter} has voted in the rehearsal. In the real vote you would get a receipt here.`,
    choices: 'What was chosen',
    back: 'Back to the beginning',
  },
} as const;

export const words = inLanguage('rehearsal', english);
