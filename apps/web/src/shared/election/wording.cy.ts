import { welsh } from '../language/plurals';
import { figure } from '../language/spoken';
import { type Words } from '../language/words';
import { type english } from './wording';

const seatsSay = (count: number): string =>
  welsh(count, {
    zero: '0 sedd',
    one: '1 sedd',
    two: '2 sedd',
    few: '3 sedd',
    many: '6 sedd',
    other: `${figure(count)} sedd`,
  });

const placesSay = (count: number): string =>
  welsh(count, {
    zero: '0 lle',
    one: '1 lle',
    two: '2 le',
    few: '3 lle',
    many: '6 lle',
    other: `${figure(count)} lle`,
  });

const transferable =
  'Rydych chi’n rhoi ymgeiswyr mewn trefn. Etholir pwy bynnag sy’n cyrraedd y cwota. Mae pleidleisiau uwchlaw’r cwota, a phleidleisiau pwy bynnag sy’n mynd allan, yn symud i’r dewis nesaf, fel mai ychydig sy’n cael eu colli.';

/** Every word about what anybody may see of an election, in Welsh. */
export const election: Words<typeof english> = {
  pollingDay: (day) => `Mae’r pleidleisio yn cau ar ${day}`,
  states: {
    draft: 'Wrthi’n cael ei baratoi',
    open: 'Mae’r pleidleisio ar agor',
    closed: 'Wrthi’n cael ei gyfrif',
    counted: 'Wrthi’n cael ei gyfrif',
    declared: 'Datganwyd',
    abandoned: 'Rhoddwyd y gorau iddo',
    ended: 'Daeth i ben heb bleidlais',
  },
  recounts: {
    asked: {
      candidate: (count, when) => `Gofynnodd ymgeisydd am ailgyfrif cyfrif ${count}: ${when}`,
      scrutineer: (count, when) => `Gofynnodd craffwr am ailgyfrif cyfrif ${count}: ${when}`,
    },
    notAnswered: 'Heb ei ateb eto.',
    granted: (when) => `Caniataodd y swyddog canlyniadau ef: ${when}.`,
    agrees: (recount, count) => `Mae’r ailgyfrif, cyfrif ${recount}, yn cytuno â chyfrif ${count}.`,
    differs: (recount, count) =>
      `Mae’r ailgyfrif, cyfrif ${recount}, yn wahanol i gyfrif ${count}.`,
    refused: (when) => `Gwrthododd y swyddog canlyniadau ef: ${when}`,
  },
  nominating: 'Mae enwebiadau ar agor',
  whoStands: 'Pwy sy’n sefyll',
  orders: {
    surname: 'Yn nhrefn y papur pleidleisio: yn ôl cyfenw.',
    lot: 'Yn nhrefn y papur pleidleisio: drwy goelbren a bennwyd cyn i neb sefyll, ac y gall unrhyw un ei dynnu eto.',
    'random-per-voter':
      'Yma yn ôl cyfenw. Pan fyddwch chi’n pleidleisio ar sgrin, mae’r ymgeiswyr mewn trefn a dynnwyd ar hap i chi yn unig.',
  },
  notPublished: 'Cyhoeddir pwy sy’n sefyll ar ôl i’r enwebu ddod i ben.',
  nobody: 'Does neb yn sefyll.',
  seatsFor: (constituency, seats) => `${constituency}: ${seatsSay(seats)}`,
  placesIn: (office, places) => `${office}: ${placesSay(places)}`,
  yours: 'Rydych chi’n pleidleisio yma',
  settled: (decision) => `Datganwyd heb bleidlais: penderfyniad ${decision}`,
  abandoned: 'Rhoddwyd y gorau i’r bleidlais yma, ac ni chaiff ei phleidleisiau eu cyfrif.',
  ended: 'Does dim ar ôl i’w lenwi yma, felly daeth hyn i ben heb bleidlais. Y rheswm a roddwyd:',
  fewer: (before, after) =>
    `Mae hyn yn mynd yn ei flaen ar gyfer ${after} yn lle ${before}: nid yw’r lleill ar gael mwyach. Y rheswm a roddwyd:`,
  heldAgain: 'Yr etholiad a gynhelir yn ei lle',
  when: 'Pryd',
  stages: {
    'notice-of-election': 'Rhoi rhybudd o’r etholiad',
    'nominations-open': 'Yr enwebu’n agor',
    'nominations-close': 'Yr enwebu’n cau',
    'statement-of-candidates': 'Cyhoeddi’r datganiad o ymgeiswyr',
    'withdrawals-close': 'Diwedd tynnu’n ôl',
    'notice-of-poll': 'Rhoi rhybudd o’r bleidlais',
    'poll-opens': 'Y bleidlais yn agor',
    'poll-closes': 'Y bleidlais yn cau',
    declaration: 'Datgan pwy sydd wedi’i ethol',
  },
  noTimetable: 'Nid oes amserlen i’r etholiad hwn: cytunodd dau swyddog i’w gynnal ar unwaith.',
  noDay: 'Nid yw’r diwrnod pleidleisio wedi’i ddewis.',
  why: 'Pam y dyddiau hyn',
  done: 'wedi’i wneud',
  by: (day) => `Erbyn ${day}`,
  how: 'Sut y caiff ei gyfrif',
  reopening:
    'Mae “Ailagor enwebiadau” yn sefyll yn olaf ar y papur. Os yw’n ennill, ni chaiff neb ei ethol, mae’r lle yn aros yn wag, a chynhelir etholiad arall ar ei gyfer.',
  oneByOne:
    'Nid oes mwy o ymgeiswyr nag o leoedd. Rydych chi’n pleidleisio o blaid neu yn erbyn pob un ohonynt, ac mae mwy na hanner y pleidleisiau a fwriwyd yn ethol. Mae lle na chaiff ei ymgeisydd ei ethol yn aros yn wag, a chynhelir etholiad arall ar ei gyfer.',
  methods: {
    'yes-no':
      'Rydych chi’n pleidleisio o blaid neu yn erbyn pob ymgeisydd, gan nad oes neb yn sefyll yn eu herbyn. Mae mwy na hanner y pleidleisiau a fwriwyd yn ethol; nid yw nifer cyfartal yn ddigon.',
    fptp: 'Rydych chi’n dewis un ymgeisydd. Etholir pwy bynnag sydd â’r nifer mwyaf o bleidleisiau.',
    'block-vote':
      'Rydych chi’n dewis cynifer o ymgeiswyr ag sydd o leoedd, neu lai. Etholir y rhai sydd â’r nifer mwyaf o bleidleisiau.',
    approval:
      'Rydych chi’n dewis pob ymgeisydd rydych chi’n ei gymeradwyo. Etholir y rhai y mae’r nifer mwyaf o aelodau’n eu cymeradwyo.',
    irv: 'Rydych chi’n rhoi ymgeiswyr mewn trefn. Tra nad oes gan neb fwy na hanner, mae’r ymgeisydd olaf yn mynd allan ac mae’r pleidleisiau hynny’n symud i’r dewis nesaf.',
    'scottish-stv': transferable,
    ers97: transferable,
    meek: 'Rydych chi’n rhoi ymgeiswyr mewn trefn. Etholir pwy bynnag sy’n cyrraedd y cwota, ac nid yw’n cadw ond cymaint o bob pleidlais ag sydd ei angen. Mae’r gweddill yn symud i’r dewis nesaf.',
    'mer-stv': transferable,
    schulze:
      'Rydych chi’n rhoi ymgeiswyr mewn trefn. Cymherir pob dau ymgeisydd: etholir yr un y mae mwy o aelodau’n ei ffafrio dros bob un o’r lleill.',
    exhaustive:
      'Rydych chi’n dewis un ymgeisydd. Tra nad oes gan neb fwy na hanner y pleidleisiau, mae’r un olaf yn mynd allan a gofynnir i chi bleidleisio eto.',
  },
  tie: 'Torrir nifer cyfartal drwy goelbren, wedi’i dynnu fel y gall unrhyw un ei dynnu eto.',
  heldUnder: 'Cynhelir o dan',
};
