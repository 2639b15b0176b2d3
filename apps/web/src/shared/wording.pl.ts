import { inPolish } from '@folkmoot/wording';
import { type Words } from './language/words';
import { type english } from './wording';

/** Words that more than one entry shows, in Polish. */
export const shared: Words<typeof english> = {
  ...inPolish.frame,
  errorPrefix: 'Błąd:',
  unreachable: {
    title: 'Nie udało się połączyć z serwerem',
    says: 'Nic nie przepadło. Sprawdź połączenie i spróbuj ponownie.',
    retry: 'Spróbuj ponownie',
  },
  act: {
    unexpected: 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za kilka minut.',
    noAnswer: 'Serwer nie odpowiedział. Sprawdź połączenie i spróbuj ponownie.',
  },
  notFounded: 'Nikogo tu jeszcze nie ma',
  failed: {
    title: 'Przepraszamy, po naszej stronie wystąpił problem',
    says: 'Nie udało się pokazać strony. Spróbuj ponownie za kilka minut. Jeśli to się powtarza, zawiadom sekretarza.',
  },
  printed: (address) => `Adres tej strony: ${address}`,
  footer: {
    label: 'Pomoc i informacje',
    verify: 'Sprawdź zapisy samodzielnie',
    constitution: 'Statut',
    log: 'Dziennik',
    council: 'Kto zasiada w radzie',
    register: 'Rejestr decyzji',
    says: 'Każdą decyzję można tu odtworzyć samodzielnie na podstawie opublikowanych plików.',
  },
};
