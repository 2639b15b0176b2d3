import { type Words } from '../../../shared/language/words';
import { type english } from './wording';

/** Every word about objecting to a declared result, on the pages of a member, in Welsh. */
export const objection: Words<typeof english> = {
  title: 'Os aeth rhywbeth o’i le',
  object: 'Gwrthwynebu’r canlyniad hwn',
  mine: 'Eich gwrthwynebiad',
  madeOn: (when) => `Gwnaethoch chi wrthwynebu: ${when}.`,
  waits: 'Mae’n aros am ateb. Ni ddinistrir dim am y bleidlais hon cyn hynny.',
  dismissed: 'Gwrthodwyd eich gwrthwynebiad',
  setAside: (what) => `Cafodd y canlyniad ei ddiddymu: ${what}`,
  again: 'Cynhelir etholiad arall yn ei le',
  page: 'Gwrthwynebu’r canlyniad',
  lead: 'Dywedwch beth a ddigwyddodd, a pham na ddylai’r canlyniad sefyll. Mae swyddog na ddatganodd y canlyniad yn ei ddarllen ac yn ateb gyda rhesymau. Gall ddiddymu’r canlyniad; yna daw’r seddi hynny’n wag a phleidleisir arnynt eto.',
  private:
    'Dim ond swyddogion sy’n darllen yr hyn rydych chi’n ei ysgrifennu. Gall pawb ddarllen y bu gwrthwynebiad, a’r ateb, ond nid mai chi oedd yn gwrthwynebu.',
  statement: 'Beth ddigwyddodd, a pham na ddylai’r canlyniad sefyll?',
  statementHint: 'Dywedwch pryd a ble, a phwy all ddweud mwy amdano.',
  missing: 'Dywedwch beth a ddigwyddodd, a pham na ddylai’r canlyniad sefyll',
  button: 'Anfon eich gwrthwynebiad',
  done: 'Mae eich gwrthwynebiad wedi’i anfon. Mae swyddog na ddatganodd y canlyniad yn ei ateb, a chewch chi lythyr.',
  closed: 'Ni allwch chi wrthwynebu’r canlyniad hwn.',
};
