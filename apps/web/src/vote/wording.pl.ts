import { inPolish } from '@folkmoot/wording';
import { type Words } from '../shared/language/words';
import { type english } from './wording';

/** Every word of the voting pages, in Polish. */
export const vote: Words<typeof english> = {
  ...inPolish.voting,
  links: {
    ballots: 'Moje głosowania',
    elections: 'Wybory',
    council: 'Rada',
    register: 'Decyzje',
    office: 'Biuro',
  },
  mailbox: {
    title: 'Skrzynka pocztowa',
    lead: 'Wiadomości wysłane przez tę wersję pokazową. Nic nie opuszcza tego komputera.',
    empty: 'Nie ma jeszcze wiadomości',
    emptyHelp: 'Poproś o link do logowania, a pojawi się tutaj.',
    to: 'Do',
    sent: 'Wysłano',
  },
  seat: {
    title: 'Czy przyjmiesz miejsce w radzie?',
    card: (office) => `Czy podejmiesz się tej funkcji? ${office}`,
    open: 'Prosimy o odpowiedź',
    answered: 'Odpowiedź udzielona',
    by: (day) => `Odpowiedz do końca dnia: ${day}`,
    answer: 'Odpowiedz',
    change: 'Zobacz lub zmień odpowiedź',
    says: (since, until) =>
      `Od dnia ${since} jest wolne miejsce. Twoja kandydatura była w wyborach, w których je obsadzono. Karty z tych wyborów mogą je obsadzić ponownie, do dnia ${until}.`,
    consent:
      'Liczą się tylko osoby, które powiedzą „tak”. Zgoda nie oznacza, że miejsce przypadnie Tobie: rozstrzygają karty. Jeśli odmówisz, nic o tym nie zostanie opublikowane.',
    legend: 'Czy przyjmiesz to miejsce?',
    hint: (day) =>
      `Odpowiedz do końca dnia: ${day}. Odpowiedź można zmienić, dopóki miejsce nie zostanie obsadzone.`,
    yes: 'Tak, przyjmę to miejsce',
    no: 'Nie, nie przyjmę',
    missing: 'Zaznacz, czy przyjmiesz to miejsce',
    button: 'Wyślij odpowiedź',
    sent: 'Twoja odpowiedź do nas dotarła.',
    told: (answer) => `Twoja odpowiedź, którą mamy: ${answer}.`,
    over: 'To miejsce jest już obsadzone albo pytanie o nie nie było skierowane do Ciebie.',
  },
  placeInOffice: {
    title: 'Czy przyjmiesz tę funkcję?',
    says: (since, until) =>
      `Od dnia ${since} funkcja ma wolne miejsce. Twoja kandydatura była w wyborach, w których je obsadzono. Karty z tych wyborów mogą je obsadzić ponownie, do dnia ${until}.`,
    consent:
      'Liczą się tylko osoby, które powiedzą „tak”. Zgoda nie oznacza, że funkcja przypadnie Tobie: rozstrzygają karty. Jeśli odmówisz, nic o tym nie zostanie opublikowane.',
    legend: 'Czy przyjmiesz tę funkcję?',
    hint: (day) =>
      `Odpowiedz do końca dnia: ${day}. Odpowiedź można zmienić, dopóki miejsce nie zostanie obsadzone.`,
    yes: 'Tak, przyjmę tę funkcję',
    missing: 'Zaznacz, czy przyjmiesz tę funkcję',
  },
  removal: {
    title: 'Odpowiedź na wniosek o odwołanie',
    card: 'Możesz odpowiedzieć, zanim rada zagłosuje',
    cardAtVote: 'Rada głosuje',
    noReply: 'Brak odpowiedzi',
    replied: 'Odpowiedź wysłana',
    voteHasOpened: 'Głosowanie się rozpoczęło',
    from: (day) => `Głosowanie może się rozpocząć od dnia ${day}`,
    write: 'Zobacz uzasadnienie i odpowiedz',
    see: 'Zobacz uzasadnienie i swoją odpowiedź',
    sent: (day) => `Wysłano do Ciebie ${day}`,
    ground: 'Podstawa',
    reasons: 'Uzasadnienie',
    hearing: 'Możesz zabrać głos w dniu',
    voteFrom: 'Głosowanie może się rozpocząć od',
    says: 'Każdy głosujący zobaczy Twoją odpowiedź razem z wnioskiem. Zostanie ona na stałe opublikowana wraz z decyzją.',
    field: 'Twoja odpowiedź',
    hint: 'Można ją zmienić do rozpoczęcia głosowania. Odpowiedź nie jest obowiązkowa.',
    missing: 'Napisz odpowiedź',
    button: 'Wyślij odpowiedź',
    again: 'Wyślij zmienioną odpowiedź',
    done: 'Twoja odpowiedź dotarła do rady.',
    asWeHaveIt: (when) => `Treść, którą mamy od: ${when}`,
    tooLate: 'Głosowanie się rozpoczęło, więc odpowiedzi nie można już zmienić.',
    none: 'Przed rozpoczęciem głosowania nie wpłynęła żadna odpowiedź.',
    over: 'Ta sprawa została rozstrzygnięta albo nie dotyczy Ciebie.',
  },
  kinds: { resolution: 'Uchwała', election: 'Wybory', 'fund-round': 'Fundusz społeczny' },
};
