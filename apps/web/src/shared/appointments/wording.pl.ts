import { type Words } from '../language/words';
import { type english } from './wording';

/** What the stages of an appointment are called, in Polish. */
export const appointments: Words<typeof english> = {
  states: {
    open: 'Trwa zgłaszanie kandydatur',
    'nominations-closed': 'Zgłaszanie zakończone',
    'before-council': 'Przed radą',
    filled: 'Obsadzone',
  },
  stages: {
    longlisted: 'Na długiej liście',
    shortlisted: 'Na krótkiej liście',
    interviewed: 'Po rozmowie',
    'not-taken-further': 'Bez dalszego rozpatrywania',
    withdrawn: 'Rezygnacja',
  },
  checks: {
    'interests-declared': 'Zgłoszenie interesów',
    'fit-and-proper': 'Odpowiednie kwalifikacje i rękojmia',
    'not-disqualified': 'Brak zakazu pełnienia funkcji',
    'identity-verified': 'Potwierdzenie tożsamości',
  },
  failed: 'Niepomyślnie',
};
