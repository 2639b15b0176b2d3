import { welsh } from '../../shared/language/plurals';
import { figure } from '../../shared/language/spoken';
import { type Words } from '../../shared/language/words';
import { type english } from './wording';

const words = (count: number): string =>
  welsh(count, {
    zero: '0 gair',
    one: '1 gair',
    two: '2 air',
    few: '3 gair',
    many: '6 gair',
    other: `${figure(count)} gair`,
  });

const members = (count: number): string =>
  welsh(count, {
    zero: '0 aelod',
    one: '1 aelod',
    two: '2 aelod',
    few: '3 aelod',
    many: '6 aelod',
    other: `${figure(count)} aelod`,
  });

/** Every word about elections on the pages of members, in Welsh. */
export const elections: Words<typeof english> = {
  title: 'Fy etholiadau',
  lead: 'Etholiadau i’r cyngor ac i swyddi: pwy sy’n sefyll, pryd y byddwch chi’n pleidleisio, a’ch enwebiadau eich hun.',
  none: 'Dim etholiadau eto',
  noneHelp: 'Pan gaiff un ei alw, bydd yn cael ei restru yma.',
  asksYou: 'Gofynnir i chi',
  caption: 'Etholiad',
  vote: 'Ewch i’ch papur pleidleisio',
  result: (decision) => `Y canlyniad: penderfyniad ${decision}`,
  yourPart: 'Eich rhan chi ynddo',
  standOrNominate: 'Sefyll neu enwebu rhywun',
  nominated: 'Rydych chi wedi’ch enwebu. Dim ond os cytunwch chi y byddwch chi’n sefyll.',
  toSecond: (name) => `Mae ${name} yn gofyn i chi eilio enwebiad.`,
  answer: 'Ateb',
  look: 'Ewch i’r enwebiad',
  lookHidden: (constituency) => `ar gyfer ${constituency}`,
  mine: 'Eich enwebiadau',
  yourNomination: (constituency) => `Chi, ar gyfer ${constituency}`,
  proposed: (who) => `${who}, wedi’i enwebu gennych chi`,
  seconded: (name) => `${name}, wedi’i eilio gennych chi`,
  notSeconded: (name) => `${name}: ni wnaethoch chi eilio`,
  candidacyStates: {
    'to-declare': 'Heb gytuno eto',
    incomplete: 'Heb ei gwblhau eto',
    waiting: 'Gyda’r swyddog canlyniadau',
    accepted: 'Ymgeisydd',
    rejected: 'Gwrthodwyd',
    withdrawn: 'Tynnwyd yn ôl',
    ended: 'Daeth i ben heb bleidlais',
  },
  nominate: {
    title: 'Sefyll neu enwebu rhywun',
    who: 'Pwy sydd i sefyll?',
    myself: 'Rydw i’n sefyll fy hun',
    other: 'Rydw i’n enwebu aelod arall',
    otherHint: 'Ysgrifennir atynt, a dim ond os cytunant y byddant yn sefyll.',
    number: 'Rhif aelod',
    numberHint: 'Gofynnwch i’r aelod. Mae ar lythyrau gennym ni.',
    whoMissing: 'Dewiswch pwy sydd i sefyll',
    numberMissing: 'Rhowch y rhif aelod',
    button: 'Parhau',
  },
  nomination: {
    title: 'Eich enwebiad',
    state: 'Cyflwr',
    needs: 'Beth sydd ei angen ar enwebiad',
    has: 'Yno',
    lacks: 'Ar goll',
    declare: 'Ysgrifennwch eich datganiad a chytuno i sefyll',
    declareAgain: 'Newid eich datganiad neu’r hyn rydych chi’n ei gadarnhau',
    lead: 'Does neb yn gweld yr hyn rydych chi’n ei deipio cyn i chi ei gyflwyno.',
    photo: 'Ffotograff (dewisol)',
    photoHint:
      'Ffeil JPEG, PNG neu WebP hyd at 8 MB. Caiff ei thorri’n sgwâr, a chaiff popeth arall sydd yn y ffeil ei dynnu ohoni.',
    photoOf: 'Eich ffotograff',
    photoMissing: 'Dewiswch ffotograff yn gyntaf',
    addPhoto: 'Ychwanegu’r ffotograff',
    removePhoto: 'Tynnu’r ffotograff',
    seconders: 'Eilyddion',
    secondersLead: (needed) =>
      `Rhaid i ${members(needed)} o’ch etholaeth eilio eich enwebiad. Gofynnwch iddynt: ysgrifennir atynt ac maent yn ateb yma.`,
    agreed: 'yn eich eilio',
    declined: 'ddim yn eich eilio',
    silent: 'heb ateb eto',
    askLabel: 'Rhif aelod eilydd',
    askHint: 'Mae ar lythyrau gennym ni.',
    askMissing: 'Rhowch rif aelod eilydd',
    ask: 'Gofyn i’r aelod hwn',
    rejected: (reason) => `Gwrthododd y swyddog canlyniadau’r enwebiad hwn: ${reason}`,
    again: 'Cywirwch ef a’i gyflwyno eto',
    accepted: 'Mae eich enwebiad yn ddilys. Rydych chi’n ymgeisydd.',
    waiting: 'Mae eich enwebiad yn gyflawn. Y swyddog canlyniadau sy’n penderfynu a yw’n ddilys.',
    withdraw: 'Tynnu’n ôl',
    submitted: 'Mae’r hyn a gadarnhawyd gennych wedi’i gyflwyno.',
  },
  declaration: {
    title: 'Cytuno i sefyll',
    statement: 'Datganiad (dewisol)',
    statementHint: (most) =>
      `Hyd at ${words(most)}, yr un fath i bob ymgeisydd. Dangosir **trwm**, _pwyslais_ a rhestrau â llinell doriad felly.`,
    words: (count, most) =>
      count > most
        ? `${words(count)}: ${figure(count - most)} yn ormod`
        : `${count} o ${words(most)}`,
    kept: 'Wedi’i gadw fel drafft. Dim ond chi all ei weld.',
    interests: 'Buddiannau ariannol a gwleidyddol',
    interestsHint:
      'Megis contractau gyda’r sefydliad, neu’r blaid wleidyddol rydych chi’n perthyn iddi. Os nad oes rhai, ysgrifennwch “Dim”.',
    interestsMissing: 'Datganwch eich buddiannau, neu ysgrifennwch “Dim”',
    groups: 'Ydych chi’n perthyn i unrhyw un o’r rhain? (dewisol)',
    bornOn: 'Dyddiad geni',
    bornOnHint: (age) =>
      `Rhaid i bawb sy’n sefyll fod yn ${age} oed neu’n hŷn. Ni chedwir y dyddiad.`,
    bornOnMissing: 'Rhowch eich dyddiad geni',
    declare: 'Rydw i’n cadarnhau',
    nothingBars:
      'Does dim yn fy atal rhag sefyll: nid wyf yn fethdalwr heb ei ryddhau, ni chefais ddedfryd o dri mis neu fwy yn y pum mlynedd diwethaf, ac nid wyf wedi fy anghymhwyso rhag bod yn gyfarwyddwr cwmni na’m diswyddo fel ymddiriedolwr elusen.',
    signsCode: 'Rydw i’n llofnodi cod ymddygiad y cyngor.',
    notDirector: 'Nid wyf yn gyfarwyddwr y sefydliad.',
    agree: 'Rydw i’n cytuno i sefyll, ac mae’r hyn a ysgrifennais yma yn wir.',
    declareMissing: 'Ticiwch bob cadarnhad. Os nad yw un yn wir, ni allwch chi sefyll.',
    button: 'Cyflwyno eich enwebiad',
    later: 'Cadw a gorffen yn nes ymlaen',
  },
  seconding: {
    title: (name) => `Ydych chi’n eilio ${name}?`,
    lead: 'Mae eilio rhywun yn dweud eich bod am eu gweld yn sefyll. Nid yw’n rhwymo eich pleidlais. Mae’r swyddog canlyniadau yn gweld eich ateb, ac felly hefyd y sawl a enwebwyd.',
    yes: 'Ydw, rydw i’n eilio’r enwebiad hwn',
    no: 'Nac ydw',
    missing: 'Dewiswch a ydych chi’n eilio’r enwebiad hwn',
    button: 'Anfon eich ateb',
    gone: 'Ni ofynnir i chi eilio’r enwebiad hwn, neu rydych chi eisoes wedi ateb.',
  },
  withdrawal: {
    title: 'Tynnu eich enwebiad yn ôl?',
    lead: 'Ni fyddwch chi’n sefyll yn yr etholiad hwn. Mae’r log yn cadw’r ffaith bod enwebiad wedi’i dynnu’n ôl.',
    button: 'Tynnu’r enwebiad yn ôl',
    back: 'Cadw’r enwebiad',
  },
};
