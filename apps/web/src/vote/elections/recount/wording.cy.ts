import { type Words } from '../../../shared/language/words';
import { type english } from './wording';

/** Every word about a count that is not declared, on the pages of a candidate, in Welsh. */
export const recount: Words<typeof english> = {
  title: 'Mae’r pleidleisiau wedi’u cyfrif',
  lead: (number, when) =>
    `Cyfrif ${number}: ${when}. Nid oes dim wedi’i ddatgan eto: dyma ganlyniad y cyfrif hwn.`,
  elected: (contest) => `Etholwyd yn ôl y cyfrif hwn: ${contest}`,
  nobody: 'Neb.',
  read: 'Darllenwch sut y cafodd ei gyfrif',
  readAndAsk: 'Darllenwch y cyfrif neu ofyn am ailgyfrif',
  page: 'Sut y cafodd y pleidleisiau eu cyfrif',
  table: 'Y cyfrif fel tabl ar gyfer taenlenni (CSV)',
  sheet: 'Taflen y cyfrif, pob ffigur (JSON)',
  ask: 'Gofyn am ailgyfrif',
  askLead:
    'Caiff y pleidleisiau eu cyfrif eto o’r un papurau. Mae’r swyddog canlyniadau yn caniatáu ailgyfrif, neu’n ei wrthod gan roi rheswm os yw’n afresymol.',
  reason: 'Pam y dylid cyfrif y pleidleisiau eto?',
  reasonHint:
    'Mae’n gyhoeddus, gyda’r ateb, ac yn sefyll wrth ymyl y canlyniad am byth. Mae’n dweud bod ymgeisydd wedi gofyn, nid pwy. Peidiwch ag enwi neb.',
  missing: 'Dywedwch pam y dylid cyfrif y pleidleisiau eto',
  button: 'Gofyn am ailgyfrif',
  done: 'Rydych chi wedi gofyn am ailgyfrif. Mae’r swyddog canlyniadau yn ateb cyn i ddim gael ei ddatgan.',
  notCounted: 'Nid oes cyfrif yma y gallwch chi ofyn amdano.',
};
