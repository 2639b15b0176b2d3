import { type Words } from '@folkmoot/wording';
import { type english } from './wording';

/** The words that only the pages without script have, in Welsh. */
export const own: Words<typeof english> = {
  footer: {
    says: 'Mae’r tudalennau hyn yn gweithio heb JavaScript. Gallwch bleidleisio arnynt mewn pleidleisiau agored. Mae popeth arall ar y tudalennau eraill, sydd angen JavaScript.',
    label: 'Cymorth a gwybodaeth',
    other: 'Y tudalennau sydd angen JavaScript',
  },
  howToVote: 'Sut i bleidleisio',
  secret: {
    title: 'Ni allwch bleidleisio yn y bleidlais hon heb JavaScript',
    why: 'Pleidlais gudd yw hon. Caiff eich pleidlais ei selio ar eich dyfais eich hun cyn ei hanfon, fel na all neb ddysgu sut y gwnaethoch bleidleisio. Mae eich porwr yn gwneud hynny gyda JavaScript.',
    either:
      'Trowch JavaScript ymlaen yn eich porwr, neu defnyddiwch ddyfais arall, ac agorwch y bwth pleidleisio.',
    booth: 'Y bwth pleidleisio',
    paper:
      'Neu gofynnwch i’r swyddog canlyniadau am bapur pleidleisio cyn i’r pleidleisio gau. Os na wyddoch pwy yw hwnnw, bydd yr ysgrifennydd yn dweud wrthych.',
  },
  randomOrder:
    'Mae’r ymgeiswyr mewn trefn sy’n perthyn i chi, ac mae’n aros yr un fath. Mae pob pleidleisiwr yn gweld trefn arall, fel nad oes neb yn elwa o fod yn gyntaf. Ar bapur maent yn ôl cyfenw. Nid yw’n gwneud gwahaniaeth i’r ffordd y caiff eich pleidlais ei chyfrif.',
  ranking: {
    empty: 'Ysgrifennwch 1 wrth ymyl o leiaf un ymgeisydd',
    howTo:
      'Ysgrifennwch 1 wrth ymyl y person rydych am ei gael fwyaf, 2 wrth ymyl y person nesaf, ac yn y blaen. Gallwch stopio unrhyw bryd: gadewch y blwch yn wag wrth ymyl y rhai nad ydych am eu gosod mewn trefn.',
    notANumber: (name, of) =>
      `Rhaid i’r rhif wrth ymyl ${name} fod yn rhif cyfan o 1 i ${of}, neu’n wag`,
    twice: (number, names) =>
      `Gwnaethoch ysgrifennu ${number} wrth ymyl ${names}. Ysgrifennwch bob rhif unwaith`,
    missing: (number, next) =>
      `Gwnaethoch ysgrifennu ${next} ond nid ${number}. Ysgrifennwch 1, 2, 3 ac yn y blaen, heb adael yr un allan`,
  },
  approval: {
    budget: (budget) =>
      `Mae gan y gronfa ${budget}. Cewch dicio mwy nag y gall y gronfa dalu amdano: y rhai â’r gefnogaeth fwyaf sy’n dod gyntaf.`,
  },
  limited: {
    most: (most) => `Dewiswch hyd at ${most}.`,
    tooMany: (chosen, most) =>
      `Rydych wedi dewis ${chosen}. Dewiswch ${most} ar y mwyaf: dad-diciwch ${chosen - most}`,
  },
  unknownMarks:
    'Mae’r ffurflen hon yn enwi rhywbeth nad yw ar eich papur pleidleisio. Ni fwriwyd dim. Dechreuwch eto o’ch papurau pleidleisio.',
  nothingHere:
    'Does dim byd yma. Os gwnaethoch chi deipio’r cyfeiriad, gwnewch yn siŵr ei fod yn gywir.',
  signedOut: {
    title: 'Rydych chi wedi cael eich allgofnodi',
    says: 'Nid anfonwyd dim. Rydym yn allgofnodi pobl ar ôl hanner awr heb dudalen. Mewngofnodwch eto, a dechreuwch eto o’ch papurau pleidleisio.',
  },
  print:
    'I’w gadw ar bapur, argraffwch y dudalen hon o’ch porwr, neu ysgrifennwch god y dderbynneb.',
};
