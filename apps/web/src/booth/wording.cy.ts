import { type Words } from '../shared/language/words';
import { type english } from './wording';

/** Every word of the voting booth, in Welsh. */
export const booth: Words<typeof english> = {
  links: { ballots: 'Fy mhapurau pleidleisio', secrecy: 'Sut mae eich pleidlais yn aros yn gudd' },
  check: {
    secret:
      'Mae’r bleidlais hon yn gudd: caiff ei selio ar y ddyfais hon, ac ni all neb yma ei darllen.',
    how: 'Sut mae eich pleidlais yn aros yn gudd',
    blank: 'Os ewch chi ymlaen, bydd eich pleidlais yn wag lle nad ydych chi wedi pleidleisio.',
    button: 'Bwrw eich pleidlais',
    test: {
      summary: 'Profwch y ddyfais hon yn gyntaf (dewisol)',
      what: 'Gallwch wirio bod y ddyfais hon yn selio’r hyn a ddewisoch chi. Nodwch y cod olrhain isod, yna gofynnwch i’r bleidlais seliedig hon gael ei hagor yn lle ei bwrw. Bydd dyfais arall yn dangos beth oedd ynddi. Caiff pleidlais a agorwyd ei thaflu: yna rydych chi’n selio un newydd ac yn ei bwrw, neu’n profi eto.',
      tracker: (ballots) =>
        ballots === 1
          ? 'Cod olrhain y bleidlais seliedig hon:'
          : 'Codau olrhain y bleidlais seliedig hon:',
      noteIt:
        'Mae’n bwysig eich bod yn gweld y cod olrhain cyn i’r ddyfais hon wybod a fyddwch chi’n bwrw’r bleidlais ynteu’n ei phrofi.',
      button: 'Agor y bleidlais hon yn lle ei bwrw',
      tooLate: 'Efallai fod y bleidlais hon wedi’i hanfon eisoes, felly ni ellir ei hagor.',
    },
  },
  sealing: {
    checking: 'Wrthi’n gwirio’r papur pleidleisio yn erbyn y log cyhoeddus…',
    sealing: 'Wrthi’n selio eich pleidlais…',
    sealed: 'Mae eich pleidlais wedi’i selio ac yn barod i’w bwrw. Nid yw wedi’i hanfon eto.',
    doNotVote: 'Peidiwch â phleidleisio yma: nid yw’r papur pleidleisio fel y’i cyhoeddwyd',
    tell: 'NID yw eich pleidlais wedi’i hanfon. Rhowch wybod i’r swyddog canlyniadau, ac i’r craffwyr os ydych chi’n eu hadnabod.',
    failed: 'Nid yw eich pleidlais wedi’i selio, ac NID yw wedi’i hanfon eto',
    unreachable:
      'Ni chawsom ateb gan y gweinydd. Mae eich dewisiadau wedi’u cadw. Edrychwch ar eich cysylltiad.',
    unexpected:
      'Nid oedd modd gwirio’r papur pleidleisio yn erbyn y log cyhoeddus. Mae eich dewisiadau wedi’u cadw. Arhoswch funud, yna rhowch gynnig arall arni.',
  },
  opened: {
    title: 'Cafodd y bleidlais brawf hon ei hagor, nid ei bwrw',
    notCast: 'NID ydych chi wedi pleidleisio eto. Dim ond prawf oedd yr hyn a welwch yma.',
    steps: [
      'Agorwch y bwth ar ddyfais arall: sganiwch y cod isod, neu copïwch y testun.',
      'Cymharwch y cod olrhain yno â’r un a nodoch chi yma cyn i’r bleidlais gael ei hagor.',
      'Cymharwch yr hyn y mae’n dweud a gafodd ei selio â’r hyn a ddewisoch chi.',
      'Os oes unrhyw beth yn wahanol, peidiwch â phleidleisio ar y ddyfais hon. Rhowch wybod i’r swyddog canlyniadau.',
    ],
    tracker: 'Cod olrhain y bleidlais brawf',
    qr: 'Cod â’r cyfeiriad sy’n agor y bleidlais brawf ar ddyfais arall',
    scan: 'Sganiwch hwn â dyfais arall.',
    opening: 'Neu copïwch ef',
    orCopy: (address) => `Agorwch ${address} ar ddyfais arall, a rhowch y testun hwn iddo:`,
    marked: 'Yr hyn a ddewisoch chi',
    again:
      'Ni ellir bwrw’r bleidlais hon mwyach. Mae eich dewisiadau yma o hyd: seliwch nhw eto, gyda chod olrhain newydd, i’w bwrw neu i brofi unwaith eto.',
    button: 'Selio fy mhleidlais eto',
  },
  test: {
    title: 'Yr hyn a gafodd ei selio mewn pleidlais brawf',
    lead: 'Gofynnodd rhywun sy’n pleidleisio ar ddyfais arall i bleidlais seliedig gael ei hagor yn lle ei bwrw. Yma rydych chi’n gweld beth oedd ynddi.',
    field: 'Testun o’r ddyfais arall',
    button: 'Dangos yr hyn a gafodd ei selio',
    wrong: 'Nid yw’r testun hwn yn agor unrhyw bleidlais yma. Copïwch y cyfan o’r ddyfais arall.',
    opens: 'Wedi agor',
    trackerIs: 'Mae gan y bleidlais brawf y cod olrhain hwn:',
    says: 'Yr hyn a gafodd ei selio',
    blank: 'Gwag',
    compare:
      'Rhaid i’r cod olrhain fod yr un a nodoch chi ar y ddyfais arall cyn i’r bleidlais gael ei hagor, a rhaid mai dyma’r hyn a ddewisoch chi yno. Os yw’r naill neu’r llall yn wahanol, rhowch wybod i’r swyddog canlyniadau.',
  },
  receipt: {
    title: 'Mae eich pleidlais wedi’i bwrw',
    nothingMore: 'Does dim byd arall i’w wneud.',
    heading: 'Sut i ddod o hyd i’ch pleidlais eto',
    poll: 'Pleidlais',
    castAt: 'Bwriwyd',
    tracker: 'Cod olrhain',
    entry: 'Cofnod yn y log',
    qr: 'Cod â’r cyfeiriad lle gellir dod o hyd i’ch pleidlais seliedig',
    scan: 'Sganiwch hwn i chwilio am eich pleidlais ar ddyfais arall, nawr neu’n nes ymlaen.',
    check: 'Gwirio bod eich pleidlais yn cael ei chyfrif',
    meaningTitle: 'Beth yw diben y cod olrhain',
    meaning:
      'Mae eich pleidlais seliedig ar fwrdd cyhoeddus o dan ei chod olrhain. Pryd bynnag y mynnwch, edrychwch a yw hi yno: ni all neb ei thynnu na’i newid heb i hynny gael ei weld.',
    notHow:
      'Nid yw’r cod olrhain yn dangos sut y gwnaethoch chi bleidleisio, i chi nac i neb. Mae’r ddyfais hon wedi anghofio’r hyn a ddewisoch chi.',
    earlier: 'Pleidleisiau a fwrioch chi o’r blaen',
    earlierSays:
      'Maen nhw’n aros ar y bwrdd, wedi’u nodi fel rhai a ddisodlwyd. Dim ond eich pleidlais olaf sy’n cael ei chyfrif.',
    print: 'Argraffu’r dudalen hon',
    back: 'Yn ôl i’m papurau pleidleisio',
    none: 'Nid ydych chi wedi pleidleisio yn y bleidlais hon',
    noneSays: 'Nid oes pleidlais seliedig gennych chi yn y blwch pleidleisio.',
  },
  tracker: {
    title: 'Gwirio bod eich pleidlais yn cael ei chyfrif',
    lead: 'Mae eich pleidlais seliedig ar fwrdd cyhoeddus y blwch pleidleisio, o dan ei chod olrhain.',
    field: 'Cod olrhain',
    hint: '43 o lythrennau, digidau, + a /. Mae priflythrennau’n bwysig, ond nid bylchau.',
    button: 'Chwilio amdani',
    notOne:
      'Mae gan god olrhain 43 o lythrennau, digidau, + a /. Gwnewch yn siŵr eich bod wedi copïo’r cyfan',
    states: {
      current: 'Mae’r bleidlais hon yn y blwch pleidleisio, ac mae’n un o’r rhai sy’n cyfrif',
      superseded:
        'Disodlwyd y bleidlais hon: mae pleidlais ddiweddarach gan yr un person yn cyfrif yn ei lle',
      paper:
        'Pleidlais ar bapur yw hon a roddwyd yn y blwch pleidleisio gan ddau gyfrifwr, ac mae’n cyfrif',
    },
    proved: {
      yes: (entry) =>
        `Mae ganddi gofnod ${entry} yn y log cyhoeddus. Mae’r ddyfais hon wedi gwirio’r llofnod a’r prawf.`,
      'not-yet': (entry) =>
        `Bydd ganddi gofnod ${entry} yn y log cyhoeddus, y disgwylir ei lofnod nesaf. Edrychwch eto ymhen eiliad.`,
      wrong: (entry) =>
        `Ond nid yw’r log yn profi hynny: dylai cofnod ${entry} wneud, ac nid yw’n gwneud.`,
    },
    tell: 'Rhowch wybod i’r swyddog canlyniadau, a chadwch y dudalen hon.',
    entry: 'Gweld y cofnod',
    notHowTitle: 'Pam nad ydych chi’n gweld sut y gwnaethoch chi bleidleisio',
    notHow:
      'Ni all neb ddarllen pleidlais seliedig. Caiff y seliau eu hagor gyda’i gilydd ar ôl i’r bleidlais gau, pan fydd y pleidleisiau wedi’u cymysgu ac nad oes enw na chod olrhain ar yr un ohonynt mwyach.',
  },
  secrecy: {
    title: 'Sut mae eich pleidlais yn aros yn gudd',
    lead: 'Mewn pleidlais gudd caiff eich pleidlais ei selio ar eich dyfais eich hun cyn ei hanfon. Dyma’r hyn y mae hynny’n ei wneud i chi, a’r hyn na all ei wneud.',
    sections: [
      {
        title: 'Beth sy’n digwydd i’ch pleidlais',
        says: [
          'Mae eich dyfais yn selio eich pleidlais ag allwedd a wnaed gan graffwyr a’r gweinydd gyda’i gilydd. O hynny ymlaen ni all neb ei darllen: nid ni, nid yr ysgrifennydd, na neb sydd â chopi o’r gronfa ddata.',
          'Mae’r bleidlais seliedig yn mynd i’r blwch pleidleisio, ac ar fwrdd cyhoeddus o dan god olrhain a roddir i chi.',
          'Ar ôl i’r bleidlais gau, caiff y pleidleisiau eu cymysgu, fwy nag unwaith a chan bobl wahanol. Ni all neb ddilyn pleidlais drwyddo, a phrofir nad yw’r un cymysgiad wedi colli na newid yr un.',
          'Dim ond wedyn y cânt eu hagor, gan ddigon o graffwyr ynghyd â’r gweinydd. Ar gyfer cwestiynau ie neu na ni chaiff hyd yn oed pleidleisiau unigol eu hagor, dim ond y cyfansymiau.',
          'Cyhoeddir popeth a wnaed, fel y gall unrhyw un wirio’r cyfrif, gyda rhaglenni nad ydynt yn eiddo i ni hefyd.',
        ],
      },
      {
        title: 'Beth allwch chi ei wirio eich hun',
        says: [
          'Bod eich pleidlais yn y blwch pleidleisio: chwiliwch am ei chod olrhain ar y bwrdd cyhoeddus.',
          'Bod y ddyfais hon yn selio’r hyn a ddewisoch chi: gofynnwch i bleidlais seliedig gael ei hagor yn lle ei bwrw, ac edrychwch arni ar ddyfais arall.',
          'Mai’r bwth hwn yw’r un y mae pawb yn ei gael: cymharwch ei fersiwn, isod, â’r log cyhoeddus.',
          'Nad oes neb yn pleidleisio drosoch chi: cewch e-bost pan gaiff pleidlais ei bwrw yn eich enw, ac mae tudalen eich papurau pleidleisio yn ei dangos.',
        ],
      },
      {
        title: 'Beth all eraill ei weld',
        says: [
          'Eich bod ar y gofrestr, ac a ydych chi wedi pleidleisio: rhaid i’r rhai sy’n cynnal y bleidlais wybod, fel nad oes neb yn pleidleisio ddwywaith.',
          'Byth sut, oni bai i bawb bleidleisio yr un ffordd: yna mae’r canlyniad ei hun yn dweud. Mewn pleidlais fach iawn mae’r canlyniad yn dweud mwy nag mewn un fawr.',
          'Wrth osod llawer o ymgeiswyr mewn trefn, gallai rhywun a wnaeth i chi addo trefn anarferol chwilio amdani ymhlith y pleidleisiau a agorwyd.',
        ],
      },
      {
        title: 'Ble mae’r diogelwch yn dod i ben',
        says: [
          'Mae rhywun sy’n gwylio eich sgrin, neu feddalwedd ar eich dyfais sy’n ysbïo arnoch chi, yn gweld yr hyn a ddewiswch. Os pleidleisioch chi tra oedd rhywun yn edrych, pleidleisiwch eto’n breifat lle mae’r rheolau’n caniatáu hynny: dim ond eich pleidlais olaf sy’n cyfrif.',
          'Gallai gweinydd anonest roi bwth anonest i chi. Dyna pam mae fersiwn y bwth yn y log cyhoeddus, a pham y gallwch brofi’r ddyfais hon.',
          'Gallai gweinydd anonest bleidleisio yn eich enw. Byddech chi’n cael e-bost, a byddai tudalen eich papurau pleidleisio yn ei dangos.',
          'Pe bai’r gweinydd a digon o graffwyr yn cydweithio yn eich erbyn, gallent agor pleidleisiau. Pe bai pawb sy’n cymysgu yn cydweithio, gallent eu dilyn. Dewisir craffwyr fel na fyddent yn gwneud hynny.',
          'Gallai cyfrifiadur o fath nad yw’n bodoli eto agor rhyw ddydd bleidleisiau seliedig y mae rhywun wedi’u cadw. Caiff cofnod o ba bleidlais sy’n eiddo i bwy ei ddileu beth amser ar ôl y bleidlais.',
          'Gallech ddangos i rywun sut y gwnaethoch chi bleidleisio, pe baech chi’n dymuno. Ni chaiff neb ofyn hynny gennych.',
          'Mae rhaglenni nad ydynt yn eiddo i ni yn gwirio ein canlyniadau, ond nid oes arbenigwr annibynnol wedi archwilio ein rhaglen eto.',
        ],
      },
    ],
    release: {
      title: 'Fersiwn y bwth hwn',
      says: 'Ôl bys holl ffeiliau’r bwth a roddwyd i’r porwr hwn, wedi’i gyfrifo ar y ddyfais hon:',
      logged: 'Mae’r fersiwn hwn yn y log cyhoeddus.',
      notLogged:
        'NID yw’r fersiwn hwn yn y log cyhoeddus. Peidiwch â phleidleisio yma: rhowch wybod i’r swyddog canlyniadau.',
      entry: 'Gweld ei gofnod yn y log',
    },
  },
};
