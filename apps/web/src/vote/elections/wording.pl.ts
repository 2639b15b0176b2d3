import { polish } from '../../shared/language/plurals';
import { figure } from '../../shared/language/spoken';
import { type Words } from '../../shared/language/words';
import { type english } from './wording';

const words = (count: number): string =>
  `${figure(count)} ${polish(count, { one: 'słowo', few: 'słowa', many: 'słów' })}`;

/** Every word about elections on the pages of members, in Polish. */
export const elections: Words<typeof english> = {
  title: 'Moje wybory',
  lead: 'Wybory do rady i na stanowiska: kto kandyduje, kiedy odbywa się głosowanie i Twoje zgłoszenia.',
  none: 'Nie ma jeszcze wyborów',
  noneHelp: 'Gdy zostaną zarządzone, pojawią się tutaj.',
  asksYou: 'Pytanie do Ciebie',
  caption: 'Wybory',
  vote: 'Przejdź do karty do głosowania',
  result: (decision) => `Wynik: decyzja ${decision}`,
  yourPart: 'Twój udział',
  standOrNominate: 'Kandyduj lub zgłoś kogoś',
  nominated: 'Zgłoszono Twoją kandydaturę. Kandydujesz tylko wtedy, gdy wyrazisz zgodę.',
  toSecond: (name) => `${name} prosi Cię o poparcie zgłoszenia.`,
  answer: 'Odpowiedz',
  look: 'Przejdź do zgłoszenia',
  lookHidden: (constituency) => `okręg: ${constituency}`,
  mine: 'Twoje zgłoszenia',
  yourNomination: (constituency) => `Ty, okręg: ${constituency}`,
  proposed: (who) => `${who}, zgłoszenie od Ciebie`,
  seconded: (name) => `${name}, z Twoim poparciem`,
  notSeconded: (name) => `${name}: bez Twojego poparcia`,
  candidacyStates: {
    'to-declare': 'Jeszcze bez zgody',
    incomplete: 'Jeszcze niepełne',
    waiting: 'U komisarza wyborczego',
    accepted: 'Kandydatura przyjęta',
    rejected: 'Odrzucone',
    withdrawn: 'Wycofane',
    ended: 'Zakończone bez głosowania',
  },
  nominate: {
    title: 'Kandyduj lub zgłoś kogoś',
    who: 'Kto ma kandydować?',
    myself: 'Ja kandyduję',
    other: 'Zgłaszam innego członka',
    otherHint: 'Napiszemy do tej osoby. Kandyduje tylko wtedy, gdy wyrazi zgodę.',
    number: 'Numer członkowski',
    numberHint: 'Zapytaj tę osobę. Numer znajduje się na listach od nas.',
    whoMissing: 'Wybierz, kto ma kandydować',
    numberMissing: 'Wpisz numer członkowski',
    button: 'Dalej',
  },
  nomination: {
    title: 'Twoje zgłoszenie',
    state: 'Stan',
    needs: 'Czego wymaga zgłoszenie',
    has: 'Jest',
    lacks: 'Brakuje',
    declare: 'Napisz o sobie i wyraź zgodę na kandydowanie',
    declareAgain: 'Zmień swój tekst lub oświadczenia',
    lead: 'Dopóki tego nie wyślesz, nikt nie widzi, co piszesz.',
    photo: 'Zdjęcie (nieobowiązkowe)',
    photoHint:
      'Plik JPEG, PNG lub WebP do 8 MB. Zdjęcie jest przycinane do kwadratu, a wszystko inne w pliku jest usuwane.',
    photoOf: 'Twoje zdjęcie',
    photoMissing: 'Najpierw wybierz zdjęcie',
    addPhoto: 'Dodaj zdjęcie',
    removePhoto: 'Usuń zdjęcie',
    seconders: 'Osoby popierające',
    secondersLead: (needed) =>
      `Twoje zgłoszenie ${polish(needed, {
        one: `musi poprzeć ${figure(needed)} członek`,
        few: `muszą poprzeć ${figure(needed)} osoby`,
        many: `musi poprzeć ${figure(needed)} członków`,
      })} z Twojego okręgu. Poproś o to: napiszemy do tych osób, a one odpowiedzą tutaj.`,
    agreed: 'popiera Cię',
    declined: 'nie popiera Cię',
    silent: 'nie ma jeszcze odpowiedzi',
    askLabel: 'Numer członkowski osoby popierającej',
    askHint: 'Znajduje się na listach od nas.',
    askMissing: 'Wpisz numer członkowski osoby popierającej',
    ask: 'Poproś tę osobę',
    rejected: (reason) => `Komisarz wyborczy odrzucił to zgłoszenie: ${reason}`,
    again: 'Popraw je i wyślij ponownie',
    accepted: 'Twoje zgłoszenie jest ważne. Kandydujesz w wyborach.',
    waiting: 'Twoje zgłoszenie jest kompletne. O jego ważności decyduje komisarz wyborczy.',
    withdraw: 'Wycofaj',
    submitted: 'Twoje oświadczenia zostały wysłane.',
  },
  declaration: {
    title: 'Zgoda na kandydowanie',
    statement: 'Tekst dla wyborców (nieobowiązkowy)',
    statementHint: (most) =>
      `Najwyżej ${words(most)}, tyle samo dla każdej osoby kandydującej. **Pogrubienie**, _wyróżnienie_ i listy z myślnikiem są tak właśnie pokazywane.`,
    words: (count, most) =>
      count > most
        ? `${words(count)}: o ${figure(count - most)} za dużo`
        : `${figure(count)} z ${figure(most)} ${most === 1 ? 'słowa' : 'słów'}`,
    kept: 'Zapisano wersję roboczą. Widzisz ją tylko Ty.',
    interests: 'Interesy finansowe i polityczne',
    interestsHint:
      'Na przykład umowy z organizacją albo partia polityczna, do której należysz. Jeśli ich nie ma, napisz „Brak”.',
    interestsMissing: 'Podaj swoje interesy albo napisz „Brak”',
    groups: 'Czy należą Państwo do którejś z tych grup? (nieobowiązkowe)',
    bornOn: 'Data urodzenia',
    bornOnHint: (age) =>
      `Aby kandydować, trzeba mieć ukończone ${figure(age)} lat. Daty nie zachowujemy.`,
    bornOnMissing: 'Wpisz datę urodzenia',
    declare: 'Oświadczam',
    nothingBars:
      'Nic nie stoi na przeszkodzie mojemu kandydowaniu: nie trwa wobec mnie upadłość, w ostatnich pięciu latach nie zapadł wobec mnie wyrok trzech miesięcy lub więcej, nie mam zakazu pełnienia funkcji dyrektora spółki i nie odwołano mnie z funkcji powiernika organizacji charytatywnej.',
    signsCode: 'Podpisuję kodeks postępowania rady.',
    notDirector: 'Nie jestem w zarządzie organizacji.',
    agree: 'Zgadzam się kandydować, a to, co tu piszę, jest prawdą.',
    declareMissing:
      'Zaznacz każde oświadczenie. Jeśli któreś nie jest prawdziwe, nie możesz kandydować.',
    button: 'Wyślij zgłoszenie',
    later: 'Zapisz i dokończ później',
  },
  seconding: {
    title: (name) => `Czy popierasz zgłoszenie tej osoby: ${name}?`,
    lead: 'Poparcie zgłoszenia mówi, że chcesz, aby ta osoba kandydowała. Nie wiąże Twojego głosu. Twoją odpowiedź widzi komisarz wyborczy i osoba zgłoszona.',
    yes: 'Tak, popieram to zgłoszenie',
    no: 'Nie',
    missing: 'Zaznacz, czy popierasz to zgłoszenie',
    button: 'Wyślij odpowiedź',
    gone: 'Nie ma pytania do Ciebie o poparcie tego zgłoszenia albo odpowiedź już wysłano.',
  },
  withdrawal: {
    title: 'Wycofać zgłoszenie?',
    lead: 'Nie będziesz kandydować w tych wyborach. W dzienniku pozostanie wpis, że zgłoszenie wycofano.',
    button: 'Wycofaj zgłoszenie',
    back: 'Zachowaj zgłoszenie',
  },
};
