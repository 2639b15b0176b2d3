import { welsh } from '../language/plurals';
import { figuresOf } from '../language/figures';
import { type Words } from '../language/words';
import { type english } from './wording';

const figure = figuresOf('cy');

const endings = ['fed', 'af', 'il', 'ydd', 'ydd', 'ed', 'ed', 'fed', 'fed', 'fed', 'fed'];
const teens = ['eg', 'fed', 'eg', 'eg', 'fed', 'eg', 'eg', 'fed', 'eg', 'fed'];

const votes = (count: number): string =>
  welsh(count, {
    zero: '0 pleidlais',
    one: '1 bleidlais',
    two: '2 bleidlais',
    few: '3 phleidlais',
    many: '6 phleidlais',
    other: `${figure(count)} pleidlais`,
  });

/** The words of ballot papers, in Welsh. */
export const ballotPaper: Words<typeof english> = {
  paper: {
    progress: (poll, number, of) => `${poll}: cwestiwn ${number} o ${of}`,
    for: (name) => `O blaid ${name}`,
    continue: 'Parhau',
    closes: (when) => `Mae’r bleidlais yn cau: ${when}.`,
    votes: (count) =>
      `Mae eich pleidlais yn cyfrif fel ${votes(count)}: un am bob cyfranddaliad oedd gennych ar y dyddiad cofnodi.`,
    randomOrder:
      'Mae’r ymgeiswyr mewn trefn a dynnwyd ar hap i chi, ar y ddyfais hon. Mae pob pleidleisiwr yn gweld trefn wahanol, fel nad oes neb ar ei ennill o fod yn gyntaf. Ar bapur maen nhw yn nhrefn cyfenw. Nid yw’n gwneud gwahaniaeth i sut mae eich pleidlais yn cael ei chyfrif.',
    changing:
      'Rydych chi eisoes wedi pleidleisio. Os byddwch chi’n bwrw eich pleidlais eto, bydd y bleidlais newydd yn cymryd lle’r hen un.',
    cannot: 'Ni allwch chi bleidleisio yn y bleidlais hon',
    contact:
      'Os ydych chi’n meddwl bod hyn yn anghywir, rhowch wybod i’r ysgrifennydd cyn gynted ag y gallwch.',
    back: 'Yn ôl i’m papurau pleidleisio',
    empty: {
      choice: 'Dewiswch un ateb',
      ranking: 'Rhowch o leiaf un ymgeisydd yn ei le',
      approval: 'Ticiwch o leiaf un',
    },
  },
  ranking: {
    ordinal: (place) =>
      `${place}${endings[place] ?? teens[place - 11] ?? (place % 10 === 0 ? 'fed' : 'ain')}`,
    howTo:
      'Pwyswch “Rhoi’n 1af” wrth ymyl y person rydych chi’n ei ffafrio fwyaf, yna “Rhoi’n 2il”, ac yn y blaen.',
    rank: (place) => `Rhoi’n ${place}`,
    place: (place) => `${place} dewis`,
    up: 'Symud i fyny',
    down: 'Symud i lawr',
    remove: 'Tynnu',
    inOrder: 'Rhoi mewn trefn',
    asShown: 'Rhoi’n ôl fel yr oedd ar y dechrau',
    count: (ranked, of) => `Rydych chi wedi gosod ${ranked} o ${of} yn eu trefn.`,
    said: {
      placed: (name, place) => `${name} yw eich ${place} dewis nawr.`,
      swapped: (name, place, other, otherPlace) =>
        `${name} yw eich ${place} dewis nawr, ac ${other} yw eich ${otherPlace}.`,
      removed: (name, left) =>
        `Nid yw ${name} yn eich trefn mwyach. Rydych chi wedi gosod ${left} yn eu trefn.`,
      ordered: 'Mae’r rhestr yn eich trefn chi nawr.',
      shown: 'Mae’r rhestr yn ôl fel yr oedd ar y dechrau.',
    },
  },
  approval: {
    hint: 'Ticiwch bob prosiect rydych chi am iddo gael arian. Cewch dicio cynifer ag y mynnwch.',
    total: (total, budget) => `Rydych chi wedi ticio gwerth ${total}. Mae ${budget} yn y gronfa.`,
    over: 'Cewch dicio mwy nag y gall y gronfa dalu amdano: y rhai â’r gefnogaeth fwyaf sy’n dod gyntaf.',
  },
  limited: {
    count: (chosen, most) => `Wedi dewis ${chosen} o ${most}.`,
    empty: 'Dewiswch o leiaf un',
    full: (name) => `Dad-diciwch rywun yn gyntaf os ydych chi am ddewis ${name}.`,
  },
  check: {
    title: 'Gwiriwch eich pleidlais',
    lead: 'Ni chaiff eich pleidlais ei bwrw nes i chi bwyso’r botwm ar ddiwedd y dudalen hon.',
    change: 'Newid',
    changeHidden: (contest) => `eich pleidlais yn ${contest}`,
    notVoted: 'Nid ydych chi wedi pleidleisio',
    blank:
      'Os ewch chi ymlaen, ni chaiff dim ei gyfrif ar eich rhan lle nad ydych chi wedi pleidleisio.',
    empty: 'Pleidleisiwch mewn o leiaf un cwestiwn cyn bwrw eich pleidlais',
    mayChange: (when) => `Gallwch newid eich pleidlais nes i’r bleidlais gau: ${when}.`,
    final: 'Ni allwch newid eich pleidlais ar ôl ei bwrw.',
    notSent: 'NID yw eich pleidlais wedi’i hanfon eto',
    unreachable:
      'Ni chawsom ateb gan y gweinydd. Mae eich dewisiadau wedi’u cadw ar y ddyfais hon. Edrychwch ar eich cysylltiad a rhowch gynnig arall arni: caiff eich pleidlais ei chyfrif unwaith, faint bynnag o weithiau y rhowch gynnig arni.',
    retry: 'Rhowch gynnig arall ar fwrw eich pleidlais',
    refused: 'Nid yw eich pleidlais wedi’i bwrw',
    seeReceipt: 'Gweld y bleidlais sydd gennym',
    signIn: 'Mewngofnodwch eto. Mae eich dewisiadau wedi’u cadw',
  },
  identity: {
    title: 'Datganiad hunaniaeth',
    lead: 'Dim ond os datganwch pwy ydych chi y caiff eich pleidlais ei chyfrif. Cedwir eich datganiad ar wahân i’r ffordd rydych yn pleidleisio.',
    addressee: 'Fi yw’r person yr anfonwyd y wybodaeth am y bleidlais hon ato.',
    once: 'Nid wyf yn pleidleisio yn yr etholiad hwn mewn unrhyw ffordd arall.',
    belongs: 'Rwy’n perthyn i’m hetholaeth:',
    tick: 'Rwy’n datgan bod hyn i gyd yn wir',
    missing: 'Ticiwch y blwch i ddatgan pwy ydych chi',
  },
  reopenNominations: {
    name: 'Ailagor enwebiadau',
    explains:
      'Nid person yw hwn. Rhowch ef uwchlaw’r rhai y byddai’n well gennych beidio â’u cael: os yw’n ennill, ni chaiff neb ei ethol, a chynhelir etholiad arall.',
  },
  answers: { For: 'O blaid', Against: 'Yn erbyn', Abstain: 'Ymatal' },
  receipt: 'Eich derbynneb',
  next: {
    heading: (left) =>
      left === 1
        ? 'Gallwch bleidleisio mewn 1 bleidlais arall'
        : `Gallwch bleidleisio mewn ${votes(left)} arall`,
    closes: (title, when) => `Nesaf: ${title}. Mae’r bleidlais yn cau: ${when}.`,
    button: 'Ymlaen i’r bleidlais nesaf',
    thisOneDone: 'Mae’r bleidlais hon wedi’i gwneud.',
  },
};
