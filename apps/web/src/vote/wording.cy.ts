import { inWelsh } from '@folkmoot/wording';
import { type Words } from '../shared/language/words';
import { type english } from './wording';

/** Every word of the voting pages, in Welsh. */
export const vote: Words<typeof english> = {
  ...inWelsh.voting,
  links: {
    ballots: 'Fy mhapurau pleidleisio',
    elections: 'Etholiadau',
    council: 'Cyngor',
    register: 'Penderfyniadau',
    office: 'Swyddfa',
  },
  mailbox: {
    title: 'Blwch post',
    lead: 'E-byst y mae’r arddangosiad hwn wedi’u hanfon. Does dim yn gadael y peiriant hwn.',
    empty: 'Dim e-byst eto',
    emptyHelp: 'Gofynnwch am ddolen mewngofnodi a bydd yn cyrraedd yma.',
    to: 'At',
    sent: 'Anfonwyd',
  },
  seat: {
    title: 'A fyddech chi’n cymryd sedd ar y cyngor?',
    card: (office) => `A fyddech chi’n gwasanaethu? ${office}`,
    open: 'Atebwch, os gwelwch yn dda',
    answered: 'Rydych chi wedi ateb',
    by: (day) => `Atebwch erbyn diwedd ${day}`,
    answer: 'Ateb',
    change: 'Gweld neu newid eich ateb',
    says: (since, until) =>
      `Mae sedd yn wag ers ${since}. Roeddech chi’n ymgeisydd yn yr etholiad a’i llanwodd. Gall ei bapurau pleidleisio ei llenwi eto, tan ${until}.`,
    consent:
      'Dim ond y rhai sy’n dweud ie sy’n cael eu cyfrif. Nid yw dweud ie yn golygu y cewch chi’r sedd: y papurau sy’n penderfynu. Os dywedwch chi na, ni chyhoeddir dim amdano.',
    legend: 'A fyddech chi’n cymryd y sedd?',
    hint: (day) =>
      `Atebwch erbyn diwedd ${day}. Gallwch newid eich ateb nes i’r sedd gael ei llenwi.`,
    yes: 'Byddwn, byddwn yn cymryd y sedd',
    no: 'Na fyddwn',
    missing: 'Dywedwch a fyddech chi’n cymryd y sedd',
    button: 'Anfon eich ateb',
    sent: 'Mae eich ateb wedi ein cyrraedd.',
    told: (answer) => `Eich ateb fel y mae gennym: ${answer}.`,
    over: 'Mae’r sedd hon wedi’i llenwi, neu ni ofynnwyd i chi amdani.',
  },
  placeInOffice: {
    title: 'A fyddech chi’n cymryd lle yn y swydd hon?',
    says: (since, until) =>
      `Mae lle yn wag ers ${since}. Roeddech chi’n ymgeisydd yn yr etholiad a’i llanwodd. Gall ei bapurau pleidleisio ei lenwi eto, tan ${until}.`,
    consent:
      'Dim ond y rhai sy’n dweud ie sy’n cael eu cyfrif. Nid yw dweud ie yn golygu y cewch chi’r lle: y papurau sy’n penderfynu. Os dywedwch chi na, ni chyhoeddir dim amdano.',
    legend: 'A fyddech chi’n cymryd y lle?',
    hint: (day) =>
      `Atebwch erbyn diwedd ${day}. Gallwch newid eich ateb nes i’r lle gael ei lenwi.`,
    yes: 'Byddwn, byddwn yn cymryd y lle',
    missing: 'Dywedwch a fyddech chi’n cymryd y lle',
  },
  removal: {
    title: 'Ymateb i gynnig i’ch diswyddo',
    card: 'Gallwch ymateb cyn i’r cyngor bleidleisio',
    cardAtVote: 'Mae’r cyngor yn pleidleisio',
    noReply: 'Dim ymateb eto',
    replied: 'Rydych chi wedi ymateb',
    voteHasOpened: 'Mae’r bleidlais wedi agor',
    from: (day) => `Gall y bleidlais agor o ${day}`,
    write: 'Gweld y rhesymau ac ymateb',
    see: 'Gweld y rhesymau a’ch ymateb',
    sent: (day) => `Anfonwyd atoch chi ar ${day}`,
    ground: 'Sail',
    reasons: 'Rhesymau',
    hearing: 'Gallwch gael gwrandawiad ar',
    voteFrom: 'Gall y bleidlais agor o',
    says: 'Dangosir eich ymateb i bob pleidleisiwr gyda’r cynnig, ac fe’i cyhoeddir gyda’r penderfyniad am byth.',
    field: 'Eich ymateb',
    hint: 'Gallwch ei newid nes i’r bleidlais agor. Nid oes rhaid i chi ymateb.',
    missing: 'Ysgrifennwch eich ymateb',
    button: 'Anfon eich ymateb',
    again: 'Anfon yr ymateb wedi’i newid',
    done: 'Mae eich ymateb wedi cyrraedd y cyngor.',
    asWeHaveIt: (when) => `Fel y mae gennym ers ${when}`,
    tooLate: 'Mae’r bleidlais wedi agor, felly ni ellir newid eich ymateb mwyach.',
    none: 'Ni wnaethoch chi ymateb cyn i’r bleidlais agor.',
    over: 'Mae hyn wedi’i benderfynu, neu nid yw’n ymwneud â chi.',
  },
  kinds: {
    resolution: 'Penderfyniad arfaethedig',
    election: 'Etholiad',
    'fund-round': 'Cronfa gymunedol',
  },
};
