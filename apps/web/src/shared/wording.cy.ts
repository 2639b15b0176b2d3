import { inWelsh } from '@folkmoot/wording';
import { type Words } from './language/words';
import { type english } from './wording';

/** Words that more than one entry shows, in Welsh. */
export const shared: Words<typeof english> = {
  ...inWelsh.frame,
  errorPrefix: 'Gwall:',
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
  failed: {
    title: 'Mae’n ddrwg gennym, mae problem ar ein hochr ni',
    says: 'Nid oedd modd dangos y dudalen. Rhowch gynnig arall arni ymhen ychydig funudau. Os yw’n dal i ddigwydd, rhowch wybod i’r ysgrifennydd.',
  },
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
};
