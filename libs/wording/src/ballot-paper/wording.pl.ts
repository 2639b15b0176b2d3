import { polish } from '../language/plurals';
import { figuresOf } from '../language/figures';
import { type Words } from '../language/words';
import { type english } from './wording';

const figure = figuresOf('pl');

/** The words of ballot papers, in Polish. */
export const ballotPaper: Words<typeof english> = {
  paper: {
    progress: (poll, number, of) => `${poll}: pytanie ${number} z ${of}`,
    for: (name) => `Za: ${name}`,
    continue: 'Dalej',
    closes: (when) => `Koniec głosowania: ${when}.`,
    votes: (votes) =>
      `Twój głos liczy się jako ${figure(votes)} ${polish(votes, { one: 'głos', few: 'głosy', many: 'głosów' })}: po jednym za każdy udział posiadany w dniu ustalenia prawa głosu.`,
    randomOrder:
      'Kolejność kandydatów wylosowano dla Ciebie na tym urządzeniu. Każdy głosujący widzi inną kolejność, aby nikt nie zyskiwał na pierwszym miejscu. Na papierze kandydaci są ułożeni według nazwisk. Nie wpływa to na liczenie głosu.',
    changing: 'Twój głos został już oddany. Jeśli oddasz go ponownie, nowy głos zastąpi poprzedni.',
    cannot: 'Nie możesz głosować w tym głosowaniu',
    contact: 'Jeśli uważasz, że to pomyłka, jak najszybciej zawiadom sekretarza.',
    back: 'Wróć do moich głosowań',
    empty: {
      choice: 'Wybierz jedną odpowiedź',
      ranking: 'Ustaw co najmniej jednego kandydata',
      approval: 'Zaznacz co najmniej jedną pozycję',
    },
  },
  ranking: {
    ordinal: (place) => `${place}.`,
    howTo:
      'Naciśnij „Wybór 1.” obok osoby, którą popierasz najbardziej, potem „Wybór 2.” i tak dalej.',
    rank: (place) => `Wybór ${place}`,
    place: (place) => `${place} wybór`,
    up: 'Przesuń w górę',
    down: 'Przesuń w dół',
    remove: 'Usuń',
    inOrder: 'Ułóż według wyboru',
    asShown: 'Przywróć początkową kolejność',
    count: (ranked, of) => `Ustawiono ${ranked} z ${of}.`,
    said: {
      placed: (name, place) => `${name} to teraz Twój ${place} wybór.`,
      swapped: (name, place, other, otherPlace) =>
        `${name} to teraz Twój ${place} wybór, a ${other} – ${otherPlace}`,
      removed: (name, left) => `${name} nie jest już na liście wyboru. Ustawiono: ${left}.`,
      ordered: 'Lista jest teraz ułożona według Twojego wyboru.',
      shown: 'Lista ma znów początkową kolejność.',
    },
  },
  approval: {
    hint: 'Zaznacz każdy projekt, który Twoim zdaniem powinien dostać pieniądze. Możesz zaznaczyć dowolną liczbę.',
    total: (total, budget) => `Zaznaczono projekty za ${total}. W funduszu jest ${budget}.`,
    over: 'Możesz zaznaczyć więcej, niż fundusz może opłacić: pierwszeństwo mają projekty z największym poparciem.',
  },
  limited: {
    count: (chosen, most) => `Wybrano ${chosen} z ${most}.`,
    empty: 'Wybierz co najmniej jedną osobę',
    full: (name) => `Aby wybrać tę osobę (${name}), najpierw odznacz kogoś innego.`,
  },
  check: {
    title: 'Sprawdź swój głos',
    lead: 'Głos nie jest oddany, dopóki nie naciśniesz przycisku na końcu tej strony.',
    change: 'Zmień',
    changeHidden: (contest) => `swój głos: ${contest}`,
    notVoted: 'Brak głosu',
    blank: 'Jeśli przejdziesz dalej, tam, gdzie brak głosu, nic nie zostanie policzone.',
    empty: 'Przed oddaniem głosu odpowiedz na co najmniej jedno pytanie',
    mayChange: (when) => `Głos można zmienić do końca głosowania: ${when}.`,
    final: 'Po oddaniu głosu nie można go zmienić.',
    notSent: 'Twój głos NIE został jeszcze wysłany',
    unreachable:
      'Serwer nie odpowiedział. Twoje wybory są zapisane na tym urządzeniu. Sprawdź połączenie i spróbuj ponownie: głos zostanie policzony raz, niezależnie od liczby prób.',
    retry: 'Spróbuj ponownie oddać głos',
    refused: 'Twój głos nie został oddany',
    seeReceipt: 'Zobacz głos, który mamy',
    signIn: 'Zaloguj się ponownie. Twoje wybory są zapisane',
  },
  identity: {
    title: 'Oświadczenie o tożsamości',
    lead: 'Twój głos liczy się tylko wtedy, gdy oświadczysz, kim jesteś. To oświadczenie jest przechowywane oddzielnie od tego, jak głosujesz.',
    addressee: 'Jestem osobą, do której wysłano informacje o tym głosowaniu.',
    once: 'Nie głosuję w tych wyborach w żaden inny sposób.',
    belongs: 'Należę do mojego okręgu:',
    tick: 'Oświadczam, że to wszystko jest prawdą',
    missing: 'Zaznacz pole, aby oświadczyć, kim jesteś',
  },
  reopenNominations: {
    name: 'Ponowne zgłaszanie kandydatów',
    explains:
      'To nie jest osoba. Ustaw tę odpowiedź przed tymi, których wolisz nie wybierać: jeśli wygra, nikt nie zostanie wybrany i odbędą się następne wybory.',
  },
  answers: { For: 'Za', Against: 'Przeciw', Abstain: 'Wstrzymuję się' },
  receipt: 'Twoje potwierdzenie',
  next: {
    heading: (left) =>
      `Możesz głosować jeszcze w ${figure(left)} ${left === 1 ? 'głosowaniu' : 'głosowaniach'}`,
    closes: (title, when) => `Następne: ${title}. Koniec głosowania: ${when}.`,
    button: 'Przejdź do następnego głosowania',
    thisOneDone: 'To głosowanie jest zakończone.',
  },
};
