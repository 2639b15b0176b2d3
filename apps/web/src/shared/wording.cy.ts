import { type Words } from './language/words';
import { type english } from './wording';

/** Words that more than one entry shows, in Welsh. */
export const shared: Words<typeof english> = {
  product: 'Folkmoot',
  errorPrefix: 'Gwall:',
  notFound: {
    title: 'Heb ganfod y dudalen',
    check: 'Os gwnaethoch chi deipio’r cyfeiriad, gwnewch yn siŵr ei fod yn gywir.',
    pasted:
      'Os gwnaethoch chi ludo’r cyfeiriad, gwnewch yn siŵr eich bod wedi copïo’r cyfan ohono.',
    home: 'Ewch i’r gofrestr penderfyniadau',
  },
  unreachable: {
    title: 'Methwyd â chyrraedd y gweinydd',
    says: 'Does dim byd wedi’i golli. Edrychwch ar eich cysylltiad, yna rhowch gynnig arall arni.',
    retry: 'Rhowch gynnig arall arni',
  },
  act: {
    unexpected:
      'Aeth rhywbeth o’i le ar ein hochr ni. Rhowch gynnig arall arni ymhen ychydig funudau.',
    noAnswer:
      'Ni chawsom ateb gan y gweinydd. Edrychwch ar eich cysylltiad a rhowch gynnig arall arni.',
  },
  notFounded: 'Does neb yma eto',
  forbidden: {
    title: 'Ni ellir dangos y dudalen hon',
  },
  failed: {
    title: 'Mae’n ddrwg gennym, mae problem ar ein hochr ni',
    says: 'Nid oedd modd dangos y dudalen. Rhowch gynnig arall arni ymhen ychydig funudau. Os yw’n dal i ddigwydd, rhowch wybod i’r ysgrifennydd.',
  },
  version: (version) => `Fersiwn ${version} o’r cyfansoddiad`,
  printed: (address) => `Mae’r dudalen hon yn ${address}`,
  footer: {
    label: 'Cymorth a gwybodaeth',
    verify: 'Gwiriwch y cofnod eich hun',
    constitution: 'Cyfansoddiad',
    log: 'Y log',
    council: 'Pwy sydd ar y cyngor',
    register: 'Cofrestr penderfyniadau',
    says: 'Gall unrhyw un weithio allan eto bob penderfyniad sydd yma, o ffeiliau a gyhoeddwyd.',
  },
  switcher: {
    label: 'Iaith',
    authoritative:
      'Cyfieithiad yw’r dudalen hon. Os yw’n wahanol i’r testun Saesneg, y testun Saesneg sy’n cyfrif. Mae teitlau, datganiadau a rhesymau yn yr iaith y cawsant eu hysgrifennu ynddi.',
  },
  account: {
    signIn: 'Mewngofnodi',
    signOut: 'Allgofnodi',
    signedInAs: 'Wedi mewngofnodi fel',
  },
};
