import { figure } from '../../shared/language/spoken';
import { type Words } from '../../shared/language/words';
import { type english } from './wording';

/** Every word of the pages on which members ask for the recall of whoever sits for them, in Polish. */
export const recalls: Words<typeof english> = {
  title: 'Kto reprezentuje Cię w radzie',
  link: 'Kto reprezentuje Cię w radzie i jak odwołać tę osobę',
  none: 'Nie ma nikogo, kogo można by odwołać',
  noneHelp:
    'Nikt dziś nie reprezentuje Twojego okręgu albo statut nie pozwala okręgom odwoływać swoich przedstawicieli.',
  sits: (constituency, until) => `Okręg: ${constituency}, do dnia ${until}`,
  signed: (signed, needed) =>
    `Jest wniosek o odwołanie: podpisy ${figure(signed)} z ${figure(needed)}`,
  enough: 'Podpisów jest dość: odbędzie się głosowanie nad odwołaniem',
  see: 'Zobacz wniosek o odwołanie lub złóż go',
  page: (holder) => `Odwołanie: ${holder}`,
  lead: (needed, entitled, constituency) =>
    `Aby doszło do głosowania, potrzeba podpisów: ${figure(needed)} z ${figure(entitled)} członków okręgu ${constituency}. Potem rozstrzyga więcej niż połowa głosujących.`,
  grounds:
    'Rada nigdy nie może odwołać nikogo za to, jak głosuje lub co myśli. Mogą to zrobić tylko ci, których ta osoba reprezentuje: napisz własnymi słowami dlaczego.',
  private:
    'Nikt nie widzi, kto podpisał. Publiczny dziennik liczy podpisy, a nazwiska przechowuje zapieczętowane.',
  reasons: 'Uzasadnienie',
  reasonsHint:
    'Widzą je członkowie Twojego okręgu, jest wysyłane do osoby, która go reprezentuje, a gdy dojdzie do głosowania, jest jawne. Nie wymieniaj nikogo innego.',
  missing: 'Napisz, dlaczego ta osoba ma zostać odwołana',
  begin: 'Złóż wniosek o odwołanie i podpisz go',
  progress: 'Podpisy',
  of: (signed, needed) => `${figure(signed)} z ${figure(needed)} potrzebnych`,
  youSigned: 'Twój podpis jest złożony.',
  sign: 'Podpisz wniosek o odwołanie',
  unsign: 'Wycofaj mój podpis',
  until: 'Podpis można wycofać, dopóki nie zbierze się ich dość.',
  signedNow: 'Podpis został złożony.',
  unsigned: 'Twój podpis został wycofany.',
  presented: (day) =>
    `Dnia ${day} zebrano dość podpisów. Wniosek jest u sekretarza, który poddaje go pod głosowanie. Nic się w nim już nie zmienia.`,
  unknown: 'Ta osoba już Cię nie reprezentuje albo nigdy nie reprezentowała.',
};
