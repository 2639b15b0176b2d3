import { type Words } from '../language/words';
import { type english } from './wording';

/** Every word of the pages for codes that come by post, in Welsh. */
export const letterCode: Words<typeof english> = {
  letter: {
    link: 'Mae gen i god o lythyr',
    title: 'Mewngofnodi gyda’r cod o’ch llythyr',
    field: 'Cod o’ch llythyr',
    hint: '12 o lythrennau a rhifau, er enghraifft 7K2P-QX4M-9DTB. Nid yw priflythrennau na chysylltnodau o bwys.',
    empty: 'Rhowch y cod o’ch llythyr',
    button: 'Mewngofnodi',
    lost: 'Rwyf wedi colli fy nghod',
    byEmail: 'Byddai’n well gennyf gael dolen drwy e-bost',
    mistyped: {
      length:
        'Mae gan y cod 12 o lythrennau a rhifau. Gwnewch yn siŵr eich bod wedi teipio’r cyfan.',
      symbol:
        'Llythrennau a rhifau yn unig sydd yn y cod. Cymharwch yr hyn a deipioch chi â’ch llythyr.',
      check:
        'Nid yw un o lythrennau neu rifau’r cod yn gywir, neu mae dau wedi newid lle. Cymharwch ef â’ch llythyr, fesul grŵp.',
    },
    refused: {
      'code-unknown':
        'Nid ydym yn adnabod y cod hwn. Cymharwch ef â’ch llythyr diweddaraf, neu gofynnwch am god newydd.',
      'code-replaced':
        'Nid yw’r cod hwn yn gweithio mwyach, am fod un newydd wedi’i geisio. Defnyddiwch yr un a anfonwyd atoch chi ddiwethaf.',
      'code-over': 'Mae’r bleidlais yr oedd y cod hwn ar ei chyfer ar ben.',
      'too-many-codes':
        'Teipiwyd gormod o godau nad ydym yn eu hadnabod yma. Arhoswch 15 munud a rhowch gynnig arall arni, gofynnwch am god newydd, neu ffoniwch y swyddfa.',
    },
  },
  lostCode: {
    title: 'Rwyf wedi colli fy nghod',
    lead: 'Dywedwch wrthym pwy ydych chi, a byddwn yn anfon cod newydd i’r cyfeiriad sydd gennym ar eich cyfer. Bydd eich hen god yn peidio â gweithio.',
    field: 'Rhif aelod',
    hint: 'Mae ar lythyrau gennym ni.',
    empty: 'Rhowch eich rhif aelod',
    button: 'Anfon cod newydd ataf',
    help: 'Os nad ydych chi’n gwybod eich rhif aelod, ffoniwch y swyddfa. Gallant drefnu i god newydd gael ei anfon atoch chi, ac nid ydynt yn ei weld.',
  },
  lostCodeSent: {
    title: 'Byddwn yn anfon cod newydd atoch chi',
    email:
      'Os oes gennym gyfeiriad e-bost ar eich cyfer, mae dolen a chod ar eu ffordd iddo. Mae cod eich llythyr wedi peidio â gweithio.',
    typeIt: 'Teipiwch y cod o’r e-bost',
    post: 'Os nad oes, daw llythyr newydd drwy’r post. Mae eich hen god yn gweithio nes i’r un newydd gael ei argraffu.',
    soon: 'Os yw’r bleidlais yn cau cyn i lythyr allu eich cyrraedd, ffoniwch y swyddfa a gofynnwch sut arall y gallwch bleidleisio.',
    back: 'Rwyf wedi dod o hyd i’m cod',
  },
};
