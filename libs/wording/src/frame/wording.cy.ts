import { type Words } from '../language/words';
import { type english } from './wording';

/** What stands around every page, in Welsh. */
export const frame: Words<typeof english> = {
  product: 'Folkmoot',
  version: (version) => `Fersiwn ${version} o’r cyfansoddiad`,
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
  notFound: {
    title: 'Heb ganfod y dudalen',
    check: 'Os gwnaethoch chi deipio’r cyfeiriad, gwnewch yn siŵr ei fod yn gywir.',
    pasted:
      'Os gwnaethoch chi ludo’r cyfeiriad, gwnewch yn siŵr eich bod wedi copïo’r cyfan ohono.',
    home: 'Ewch i’r gofrestr penderfyniadau',
  },
  forbidden: {
    title: 'Ni ellir dangos y dudalen hon',
  },
};
