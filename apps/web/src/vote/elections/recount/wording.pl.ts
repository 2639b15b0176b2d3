import { type Words } from '../../../shared/language/words';
import { type english } from './wording';

/** Every word about a count that is not declared, on the pages of a candidate, in Polish. */
export const recount: Words<typeof english> = {
  title: 'Głosy są policzone',
  lead: (number, when) =>
    `Liczenie ${number}: ${when}. Nic jeszcze nie ogłoszono: oto wynik tego liczenia.`,
  elected: (contest) => `Według tego liczenia wybrano: ${contest}`,
  nobody: 'Nikogo.',
  read: 'Przeczytaj, jak liczono głosy',
  readAndAsk: 'Przeczytaj przebieg liczenia lub poproś o ponowne',
  page: 'Jak policzono głosy',
  table: 'Liczenie jako tabela do arkusza kalkulacyjnego (CSV)',
  sheet: 'Protokół liczenia, wszystkie liczby (JSON)',
  ask: 'Poproś o ponowne liczenie',
  askLead:
    'Głosy są liczone jeszcze raz z tych samych kart. Komisarz wyborczy zgadza się na ponowne liczenie albo odmawia z uzasadnieniem, jeśli prośba jest nierozsądna.',
  reason: 'Dlaczego głosy mają być policzone ponownie?',
  reasonHint:
    'Jest to jawne, tak jak odpowiedź, i na stałe pozostaje przy wyniku. Widać, że prosiła osoba kandydująca, ale nie kto. Nie podawaj żadnych nazwisk.',
  missing: 'Napisz, dlaczego głosy mają być policzone ponownie',
  button: 'Poproś o ponowne liczenie',
  done: 'Prośba o ponowne liczenie została wysłana. Komisarz wyborczy odpowie, zanim cokolwiek zostanie ogłoszone.',
  notCounted: 'Nie ma tu liczenia, o które możesz pytać.',
};
