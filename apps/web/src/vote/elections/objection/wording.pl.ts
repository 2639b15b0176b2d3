import { type Words } from '../../../shared/language/words';
import { type english } from './wording';

/** Every word about objecting to a declared result, on the pages of a member, in Polish. */
export const objection: Words<typeof english> = {
  title: 'Jeśli coś poszło nie tak',
  object: 'Wnieś sprzeciw od tego wyniku',
  mine: 'Twój sprzeciw',
  madeOn: (when) => `Sprzeciw wniesiono: ${when}.`,
  waits: 'Czeka na odpowiedź. Do tego czasu nic z tego głosowania nie zostanie zniszczone.',
  dismissed: 'Twój sprzeciw został oddalony',
  setAside: (what) => `Wynik został unieważniony: ${what}`,
  again: 'Zamiast tego odbędą się inne wybory',
  page: 'Sprzeciw od wyniku',
  lead: 'Napisz, co się stało i dlaczego wynik nie powinien się ostać. Przeczyta to osoba urzędująca, która nie ogłaszała wyniku, i odpowie z uzasadnieniem. Może unieważnić wynik; wtedy te miejsca się zwalniają i odbywa się ponowne głosowanie.',
  private:
    'To, co napiszesz, czytają tylko osoby urzędujące. Każdy może przeczytać, że wniesiono sprzeciw, oraz odpowiedź, ale nie to, że pochodzi od Ciebie.',
  statement: 'Co się stało i dlaczego wynik nie powinien się ostać?',
  statementHint: 'Napisz, kiedy i gdzie oraz kto może powiedzieć o tym więcej.',
  missing: 'Napisz, co się stało i dlaczego wynik nie powinien się ostać',
  button: 'Wyślij sprzeciw',
  done: 'Twój sprzeciw został wysłany. Odpowie na niego osoba urzędująca, która nie ogłaszała wyniku, a Ty otrzymasz list.',
  closed: 'Od tego wyniku nie możesz wnieść sprzeciwu.',
};
