import { type Words } from '../shared/language/words';
import { type english } from './wording';

/** Every word of the voting booth, in Polish. */
export const booth: Words<typeof english> = {
  links: { ballots: 'Moje głosowania', secrecy: 'Jak chroniona jest tajność głosu' },
  check: {
    secret:
      'To głosowanie jest tajne: głos jest pieczętowany na tym urządzeniu i nikt tu nie może go odczytać.',
    how: 'Jak chroniona jest tajność głosu',
    blank: 'Jeśli przejdziesz dalej, Twój głos będzie pusty tam, gdzie nic nie zaznaczono.',
    button: 'Oddaj głos',
    test: {
      summary: 'Najpierw sprawdź to urządzenie (nieobowiązkowe)',
      what: 'Możesz sprawdzić, czy to urządzenie pieczętuje to, co wybierasz. Zapisz poniższy numer śledzenia, a potem poproś o otwarcie zapieczętowanego głosu zamiast jego oddania. Inne urządzenie pokaże, co w nim było. Otwarty głos jest odrzucany: pieczętujesz wtedy nowy i go oddajesz albo sprawdzasz ponownie.',
      tracker: (ballots) =>
        ballots === 1
          ? 'Numer śledzenia tego zapieczętowanego głosu:'
          : 'Numery śledzenia tego zapieczętowanego głosu:',
      noteIt:
        'Ważne jest, aby zobaczyć numer śledzenia, zanim urządzenie dowie się, czy głos zostanie oddany, czy sprawdzony.',
      button: 'Otwórz ten głos zamiast go oddać',
      tooLate: 'Ten głos mógł już zostać wysłany, więc nie można go otworzyć.',
    },
  },
  sealing: {
    checking: 'Sprawdzanie karty do głosowania z publicznym dziennikiem…',
    sealing: 'Pieczętowanie głosu…',
    sealed: 'Twój głos jest zapieczętowany i gotowy do oddania. Nie został jeszcze wysłany.',
    doNotVote: 'Nie głosuj tutaj: karta do głosowania różni się od opublikowanej',
    tell: 'Twój głos NIE został wysłany. Zawiadom komisarza wyborczego oraz mężów zaufania, jeśli ich znasz.',
    failed: 'Twój głos nie jest zapieczętowany i NIE został jeszcze wysłany',
    unreachable: 'Serwer nie odpowiedział. Twoje wybory są zachowane. Sprawdź połączenie.',
    unexpected:
      'Nie udało się sprawdzić karty do głosowania z publicznym dziennikiem. Twoje wybory są zachowane. Poczekaj chwilę i spróbuj ponownie.',
  },
  opened: {
    title: 'Ten próbny głos został otwarty, a nie oddany',
    notCast: 'Twój głos NIE został jeszcze oddany. To, co tu widać, było tylko próbą.',
    steps: [
      'Otwórz kabinę na innym urządzeniu: zeskanuj poniższy kod albo skopiuj tekst.',
      'Porównaj numer śledzenia na tamtym urządzeniu z numerem zapisanym tutaj przed otwarciem głosu.',
      'Porównaj to, co według niego zapieczętowano, ze swoim wyborem.',
      'Jeśli cokolwiek się różni, nie głosuj na tym urządzeniu. Zawiadom komisarza wyborczego.',
    ],
    tracker: 'Numer śledzenia próbnego głosu',
    qr: 'Kod z adresem, pod którym próbny głos otworzy się na innym urządzeniu',
    scan: 'Zeskanuj to innym urządzeniem.',
    opening: 'Albo skopiuj',
    orCopy: (address) => `Otwórz ${address} na innym urządzeniu i wklej tam ten tekst:`,
    marked: 'Twój wybór',
    again:
      'Tego głosu nie można już oddać. Twoje wybory są nadal tutaj: zapieczętuj je ponownie, z nowym numerem śledzenia, aby je oddać albo jeszcze raz sprawdzić.',
    button: 'Zapieczętuj mój głos ponownie',
  },
  test: {
    title: 'Co zapieczętowano w próbnym głosie',
    lead: 'Ktoś, kto głosuje na innym urządzeniu, poprosił o otwarcie zapieczętowanego głosu zamiast jego oddania. Tutaj widać, co w nim było.',
    field: 'Tekst z innego urządzenia',
    button: 'Pokaż, co zapieczętowano',
    wrong:
      'Ten tekst nie otwiera żadnego głosu w tym głosowaniu. Skopiuj go w całości z innego urządzenia.',
    opens: 'Otwarto',
    trackerIs: 'Numer śledzenia próbnego głosu:',
    says: 'Co zapieczętowano',
    blank: 'Głos pusty',
    compare:
      'Numer śledzenia musi być taki sam jak zapisany na innym urządzeniu przed otwarciem głosu, a treść musi być tym, co tam wybrano. Jeśli cokolwiek się różni, zawiadom komisarza wyborczego.',
  },
  receipt: {
    title: 'Twój głos został oddany',
    nothingMore: 'Nie trzeba robić nic więcej.',
    heading: 'Jak odnaleźć swój głos',
    poll: 'Głosowanie',
    castAt: 'Oddano',
    tracker: 'Numer śledzenia',
    entry: 'Wpis w dzienniku',
    qr: 'Kod z adresem, pod którym można odnaleźć Twój zapieczętowany głos',
    scan: 'Zeskanuj, aby odszukać swój głos na innym urządzeniu, teraz lub później.',
    check: 'Sprawdź, czy głos jest liczony',
    meaningTitle: 'Do czego służy numer śledzenia',
    meaning:
      'Twój zapieczętowany głos jest na publicznej tablicy pod swoim numerem śledzenia. Zawsze możesz sprawdzić, czy tam jest: nikt nie może go usunąć ani zmienić tak, by nie było tego widać.',
    notHow:
      'Numer śledzenia nikomu nie pokazuje, jak zagłosowano, również Tobie. To urządzenie zapomniało, co zostało wybrane.',
    earlier: 'Głosy oddane wcześniej',
    earlierSays: 'Pozostają na tablicy, oznaczone jako zastąpione. Liczy się tylko ostatni głos.',
    print: 'Drukuj tę stronę',
    back: 'Wróć do moich głosowań',
    none: 'W tym głosowaniu nie ma Twojego głosu',
    noneSays: 'W urnie nie ma Twojego zapieczętowanego głosu.',
  },
  tracker: {
    title: 'Sprawdź, czy głos jest liczony',
    lead: 'Twój zapieczętowany głos jest na publicznej tablicy urny, pod swoim numerem śledzenia.',
    field: 'Numer śledzenia',
    hint: '43 litery, cyfry oraz znaki + i /. Wielkość liter ma znaczenie, odstępy nie.',
    button: 'Szukaj',
    notOne:
      'Numer śledzenia ma 43 litery, cyfry oraz znaki + i /. Sprawdź, czy skopiowano go w całości',
    states: {
      current: 'Ten głos jest w urnie i jest jednym z tych, które się liczą',
      superseded: 'Ten głos został zastąpiony: liczy się późniejszy głos tej samej osoby',
      paper: 'To głos papierowy, który dwie osoby liczące głosy włożyły do urny. Liczy się',
    },
    proved: {
      yes: (entry) =>
        `Ma wpis ${entry} w publicznym dzienniku. To urządzenie sprawdziło podpis i dowód.`,
      'not-yet': (entry) =>
        `Będzie mieć wpis ${entry} w publicznym dzienniku, który czeka na kolejny podpis. Sprawdź ponownie za chwilę.`,
      wrong: (entry) =>
        `Dziennik tego jednak nie dowodzi: powinien to robić wpis ${entry}, a nie robi.`,
    },
    tell: 'Zawiadom komisarza wyborczego i zachowaj tę stronę.',
    entry: 'Zobacz wpis',
    notHowTitle: 'Dlaczego nie widać, jak zagłosowano',
    notHow:
      'Zapieczętowanego głosu nikt nie może odczytać. Pieczęcie otwiera się razem po zakończeniu głosowania, gdy głosy są już przemieszane i żaden nie ma nazwiska ani numeru śledzenia.',
  },
  secrecy: {
    title: 'Jak chroniona jest tajność głosu',
    lead: 'W tajnym głosowaniu głos jest pieczętowany na Twoim urządzeniu, zanim zostanie wysłany. Oto, co to daje, a czego nie może dać.',
    sections: [
      {
        title: 'Co dzieje się z głosem',
        says: [
          'Twoje urządzenie pieczętuje głos kluczem utworzonym wspólnie przez mężów zaufania i serwer. Od tej chwili nikt nie może go odczytać: ani my, ani sekretarz, ani nikt, kto ma kopię bazy danych.',
          'Zapieczętowany głos trafia do urny oraz na publiczną tablicę, pod numerem śledzenia, który otrzymujesz.',
          'Po zakończeniu głosowania głosy są mieszane, więcej niż raz i przez różne osoby. Nikt nie może prześledzić drogi głosu, a dla każdego mieszania istnieje dowód, że żaden głos nie zginął ani się nie zmienił.',
          'Dopiero wtedy głosy otwiera wystarczająca liczba mężów zaufania wspólnie z serwerem. W pytaniach „tak” lub „nie” nie otwiera się nawet pojedynczych głosów, a jedynie sumy.',
          'Wszystko, co zrobiono, jest publikowane, aby każdy mógł sprawdzić wynik, także programami, które nie są nasze.',
        ],
      },
      {
        title: 'Co możesz sprawdzić samodzielnie',
        says: [
          'Czy Twój głos jest w urnie: poszukaj jego numeru śledzenia na publicznej tablicy.',
          'Czy to urządzenie pieczętuje to, co wybierasz: poproś o otwarcie zapieczętowanego głosu zamiast jego oddania i obejrzyj go na innym urządzeniu.',
          'Czy ta kabina jest taka sama jak u wszystkich: porównaj jej wydanie, podane niżej, z publicznym dziennikiem.',
          'Czy nikt nie głosuje za Ciebie: gdy głos zostanie oddany w Twoim imieniu, dostaniesz e-mail, a strona Twoich głosowań to pokaże.',
        ],
      },
      {
        title: 'Co widzą inni',
        says: [
          'Że jesteś w spisie i czy głos został oddany: prowadzący głosowanie muszą to wiedzieć, aby nikt nie głosował dwa razy.',
          'Nigdy jak, chyba że wszyscy zagłosowali tak samo: wtedy mówi o tym sam wynik. W bardzo małym głosowaniu wynik mówi więcej niż w dużym.',
          'Przy ustawianiu wielu kandydatów w kolejności ktoś, kto wymusił obietnicę nietypowej kolejności, mógłby jej szukać wśród otwartych głosów.',
        ],
      },
      {
        title: 'Gdzie ochrona się kończy',
        says: [
          'Ktoś, kto patrzy na Twój ekran, albo program szpiegujący na Twoim urządzeniu widzi, co wybierasz. Jeśli ktoś patrzył podczas głosowania, zagłosuj ponownie bez świadków, o ile zasady na to pozwalają: liczy się tylko ostatni głos.',
          'Nieuczciwy serwer mógłby podać nieuczciwą kabinę. Dlatego wydanie kabiny jest w publicznym dzienniku i dlatego możesz sprawdzić to urządzenie.',
          'Nieuczciwy serwer mógłby zagłosować w Twoim imieniu. Dostaniesz wtedy e-mail, a strona Twoich głosowań to pokaże.',
          'Gdyby serwer i wystarczająca liczba mężów zaufania działali razem przeciw Tobie, mogliby otworzyć głosy. Gdyby wszyscy mieszający działali razem, mogliby prześledzić ich drogę. Mężów zaufania dobiera się tak, aby tego nie zrobili.',
          'Komputer, jakiego jeszcze nie ma, mógłby kiedyś otworzyć zapieczętowane głosy, które ktoś zachował. Informacja, czyj jest który głos, jest usuwana po pewnym czasie od głosowania.',
          'Jeśli chcesz, możesz komuś pokazać, jak głosujesz. Nikt nie ma prawa tego od Ciebie żądać.',
          'Programy, które nie są nasze, sprawdzają nasze wyniki, ale żaden niezależny ekspert nie zbadał jeszcze naszego programu.',
        ],
      },
    ],
    release: {
      title: 'Wydanie tej kabiny',
      says: 'Odcisk wszystkich plików kabiny, które otrzymała ta przeglądarka, obliczony na tym urządzeniu:',
      logged: 'Publiczny dziennik zawiera to wydanie.',
      notLogged:
        'Publiczny dziennik NIE zawiera tego wydania. Nie głosuj tutaj: zawiadom komisarza wyborczego.',
      entry: 'Zobacz jego wpis w dzienniku',
    },
  },
};
