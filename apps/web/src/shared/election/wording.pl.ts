import { polish } from '../language/plurals';
import { figure } from '../language/spoken';
import { type Words } from '../language/words';
import { type english } from './wording';

const seatsSay = (count: number): string =>
  `${figure(count)} ${polish(count, { one: 'miejsce', few: 'miejsca', many: 'miejsc' })}`;

const placesSay = (count: number): string =>
  `${figure(count)} ${polish(count, { one: 'stanowisko', few: 'stanowiska', many: 'stanowisk' })}`;

const transferable =
  'Ustawiasz kandydatów w kolejności. Wybrany jest każdy, kto osiągnie próg. Głosy ponad próg oraz głosy tych, którzy odpadają, przechodzą na następny wybór, tak aby jak najmniej przepadło.';

/** Every word about what anybody may see of an election, in Polish. */
export const election: Words<typeof english> = {
  pollingDay: (day) => `Koniec głosowania: ${day}`,
  states: {
    draft: 'W przygotowaniu',
    open: 'Głosowanie trwa',
    closed: 'Trwa liczenie',
    counted: 'Trwa liczenie',
    declared: 'Wynik ogłoszony',
    abandoned: 'Przerwane',
    ended: 'Zakończone bez głosowania',
  },
  recounts: {
    asked: {
      candidate: (count, when) =>
        `Osoba kandydująca poprosiła o ponowne przeliczenie liczenia ${count}: ${when}`,
      scrutineer: (count, when) =>
        `Mąż zaufania poprosił o ponowne przeliczenie liczenia ${count}: ${when}`,
    },
    notAnswered: 'Nie ma jeszcze odpowiedzi.',
    granted: (when) => `Komisarz wyborczy wyraził zgodę: ${when}.`,
    agrees: (recount, count) =>
      `Ponowne liczenie, numer ${recount}, zgadza się z liczeniem ${count}.`,
    differs: (recount, count) =>
      `Ponowne liczenie, numer ${recount}, różni się od liczenia ${count}.`,
    refused: (when) => `Komisarz wyborczy odmówił: ${when}`,
  },
  nominating: 'Trwa zgłaszanie kandydatur',
  whoStands: 'Kto kandyduje',
  orders: {
    surname: 'W kolejności z karty do głosowania: według nazwisk.',
    lot: 'W kolejności z karty do głosowania: wylosowanej w sposób ustalony przed zgłoszeniem kandydatur, tak że każdy może powtórzyć losowanie.',
    'random-per-voter':
      'Tutaj według nazwisk. Gdy głosujesz na ekranie, kolejność jest losowana tylko dla Ciebie.',
  },
  notPublished: 'Lista kandydatów zostanie opublikowana po zakończeniu zgłaszania.',
  nobody: 'Nikt nie kandyduje.',
  seatsFor: (constituency, seats) => `${constituency}: ${seatsSay(seats)}`,
  placesIn: (office, places) => `${office}: ${placesSay(places)}`,
  yours: 'Tu głosujesz',
  settled: (decision) => `Ogłoszono bez głosowania: decyzja ${decision}`,
  abandoned: 'Głosowanie tutaj przerwano, a oddane głosy nie są liczone.',
  ended:
    'Nie ma tu już nic do obsadzenia, dlatego wybory zakończyły się bez głosowania. Podany powód:',
  fewer: (before, after) =>
    `Do obsadzenia jest tu teraz ${after} zamiast ${before}: pozostałe nie są już wolne. Podany powód:`,
  heldAgain: 'Wybory, które odbędą się zamiast tych',
  when: 'Terminy',
  stages: {
    'notice-of-election': 'Zawiadomienie o wyborach',
    'nominations-open': 'Początek zgłaszania kandydatur',
    'nominations-close': 'Koniec zgłaszania kandydatur',
    'statement-of-candidates': 'Ogłoszenie listy kandydatów',
    'withdrawals-close': 'Koniec wycofywania kandydatur',
    'notice-of-poll': 'Zawiadomienie o głosowaniu',
    'poll-opens': 'Początek głosowania',
    'poll-closes': 'Koniec głosowania',
    declaration: 'Ogłoszenie, kto został wybrany',
  },
  noTimetable:
    'Te wybory nie mają kalendarza: dwie osoby urzędujące uzgodniły, że odbędą się od razu.',
  noDay: 'Dzień głosowania nie został wybrany.',
  why: 'Dlaczego te dni',
  done: 'gotowe',
  by: (day) => `Do dnia ${day}`,
  how: 'Jak liczone są głosy',
  reopening:
    'Na końcu karty stoi „Ponowne zgłaszanie kandydatów”. Jeśli ta odpowiedź wygra, nikt nie zostanie wybrany, a miejsce pozostanie wolne do następnych wyborów.',
  oneByOne:
    'Kandydatów nie jest więcej niż miejsc. Głosujesz za każdą z tych osób lub przeciw niej, a do wyboru potrzeba więcej niż połowy oddanych głosów. Miejsce, którego nie obsadzono, pozostaje wolne do następnych wyborów.',
  methods: {
    'yes-no':
      'Głosujesz za każdą osobą kandydującą lub przeciw niej, ponieważ nikt nie kandyduje przeciw niej. Do wyboru potrzeba więcej niż połowy oddanych głosów; remis nie wystarcza.',
    fptp: 'Wybierasz jedną osobę. Wybrany jest ten, kto ma najwięcej głosów.',
    'block-vote':
      'Wybierasz tyle osób, ile jest miejsc, lub mniej. Wybrane są osoby z największą liczbą głosów.',
    approval:
      'Wybierasz każdą osobę, którą popierasz. Wybrani są ci, których popiera najwięcej członków.',
    irv: 'Ustawiasz kandydatów w kolejności. Dopóki nikt nie ma więcej niż połowy, odpada ostatni, a jego głosy przechodzą na następny wybór.',
    'scottish-stv': transferable,
    ers97: transferable,
    meek: 'Ustawiasz kandydatów w kolejności. Wybrany jest każdy, kto osiągnie próg, i zachowuje tylko tyle z każdego głosu, ile potrzeba. Reszta przechodzi na następny wybór.',
    'mer-stv': transferable,
    schulze:
      'Ustawiasz kandydatów w kolejności. Porównuje się każdych dwóch: wybrany jest ten, kogo więcej członków woli od każdego z pozostałych.',
    exhaustive:
      'Wybierasz jedną osobę. Dopóki nikt nie ma więcej niż połowy głosów, ostatnia osoba odpada, a Ty głosujesz ponownie.',
  },
  tie: 'Remis rozstrzyga los, wyciągany tak, że każdy może powtórzyć losowanie.',
  heldUnder: 'Podstawa wyborów:',
};
