import { type Words } from '../../shared/language/words';
import { type english } from './wording';

/** Words of the pages on which invented members vote, in Welsh. */
export const rehearsal: Words<typeof english> = {
  start: {
    title: (voter) => `${voter} ydych chi`,
    lead: (constituency) =>
      `Mae rhywun yn ymarfer etholiad. Rydych chi’n pleidleisio yma fel aelod dychmygol o ${constituency}, ar y tudalennau y bydd aelodau’n eu defnyddio. Nid oes dim a wnewch chi yma’n bleidlais go iawn, ac ni ddaw dim ohono.`,
    button: 'Ewch i’r papur pleidleisio',
    again: 'Ewch i’r papur pleidleisio eto',
  },
  secret:
    'Mae’r bleidlais go iawn yn gudd. Yno mae eich dyfais eich hun yn selio eich pleidlais cyn ei hanfon, ac yn dangos i chi sut i ddod o hyd iddi eto. Nid yw ymarfer yn cael ei selio: gallai pwy bynnag sy’n rhedeg y gwasanaeth hwn weld sut y pleidleisiodd aelod dychmygol.',
  open: 'Mae’r bleidlais go iawn yn cofnodi pleidleisiau yn ôl enw.',
  button: 'Bwrw’r bleidlais brawf',
  done: {
    title: 'Mae’r bleidlais brawf wedi’i bwrw',
    says: (voter) =>
      `Mae ${voter} wedi pleidleisio yn yr ymarfer. Yn y bleidlais go iawn byddech chi’n cael derbynneb yma.`,
    choices: 'Yr hyn a ddewiswyd',
    back: 'Yn ôl i’r dechrau',
  },
};
