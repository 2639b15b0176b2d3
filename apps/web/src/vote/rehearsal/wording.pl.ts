import { type Words } from '../../shared/language/words';
import { type english } from './wording';

/** Words of the pages on which invented members vote, in Polish. */
export const rehearsal: Words<typeof english> = {
  start: {
    title: (voter) => `Głosujesz jako ${voter}`,
    lead: (constituency) =>
      `Trwa próba wyborów. Głosujesz tu jako zmyślony członek okręgu ${constituency}, na stronach, z których będą korzystać członkowie. Nic, co tu zrobisz, nie jest prawdziwym głosem i nic z tego nie wynika.`,
    button: 'Przejdź do karty do głosowania',
    again: 'Przejdź ponownie do karty do głosowania',
  },
  secret:
    'Prawdziwe głosowanie jest tajne. Tam Twoje urządzenie pieczętuje głos przed wysłaniem i pokazuje, po czym można go odnaleźć. Próba nie jest pieczętowana: kto prowadzi tę usługę, może sprawdzić, jak głosował zmyślony członek.',
  open: 'W prawdziwym głosowaniu głosy są zapisywane imiennie.',
  button: 'Oddaj głos próbny',
  done: {
    title: 'Głos próbny został oddany',
    says: (voter) =>
      `Głos w próbie oddano jako ${voter}. W prawdziwym głosowaniu tutaj pojawi się potwierdzenie.`,
    choices: 'Co wybrano',
    back: 'Wróć na początek',
  },
};
