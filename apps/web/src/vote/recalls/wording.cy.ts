import { figure } from '../../shared/language/spoken';
import { type Words } from '../../shared/language/words';
import { type english } from './wording';

/** Every word of the pages on which members ask for the recall of whoever sits for them, in Welsh. */
export const recalls: Words<typeof english> = {
  title: 'Pwy sy’n eich cynrychioli ar y cyngor',
  link: 'Pwy sy’n eich cynrychioli ar y cyngor, a sut i’w galw’n ôl',
  none: 'Nid oes neb y gallech chi ei alw’n ôl',
  noneHelp:
    'Does neb yn cynrychioli eich etholaeth heddiw, neu nid yw’r cyfansoddiad yn gadael i unrhyw etholaeth alw ei chynrychiolydd yn ôl.',
  sits: (constituency, until) => `Dros ${constituency}, tan ${until}`,
  signed: (signed, needed) =>
    `Gofynnir am alw’n ôl: mae ${figure(signed)} o ${figure(needed)} wedi llofnodi`,
  enough: 'Mae digon wedi llofnodi: pleidleisir ar alw’n ôl',
  see: 'Gweld neu ofyn am alw’n ôl',
  page: (holder) => `Galw ${holder} yn ôl`,
  lead: (needed, entitled, constituency) =>
    `Rhaid i ${figure(needed)} o’r ${figure(entitled)} o aelodau ${constituency} lofnodi er mwyn cael pleidlais. Yna mwy na hanner y rhai sy’n pleidleisio sy’n penderfynu.`,
  grounds:
    'Ni all y cyngor byth ddiswyddo aelod am sut y pleidleisiodd neu am ei farn. Dim ond y rhai y mae’n eu cynrychioli all wneud hynny, drwy alw’n ôl: dywedwch pam yn eich geiriau eich hun.',
  private:
    'Ni ddangosir i neb pwy sydd wedi llofnodi. Mae’r log cyhoeddus yn cyfrif y llofnodion ac yn cadw’r enwau dan sêl.',
  reasons: 'Rhesymau',
  reasonsHint:
    'Fe’u dangosir i aelodau eich etholaeth, fe’u hanfonir at eich cynrychiolydd, ac maent yn gyhoeddus unwaith y bydd pleidlais. Peidiwch ag enwi neb arall.',
  missing: 'Dywedwch pam y dylid galw’r aelod hwn yn ôl',
  begin: 'Gofyn am alw’n ôl a’i lofnodi',
  progress: 'Llofnodion',
  of: (signed, needed) => `${figure(signed)} o’r ${figure(needed)} sydd eu hangen`,
  youSigned: 'Rydych chi wedi llofnodi hwn.',
  sign: 'Llofnodi dros alw’n ôl',
  unsign: 'Tynnu fy llofnod yn ôl',
  until: 'Gallwch dynnu eich llofnod yn ôl nes bod digon wedi llofnodi.',
  signedNow: 'Rydych chi wedi llofnodi.',
  unsigned: 'Mae eich llofnod wedi’i dynnu’n ôl.',
  presented: (day) =>
    `Roedd digon o aelodau wedi llofnodi ar ${day}. Mae gyda’r ysgrifennydd, sy’n ei roi i’r bleidlais. Nid oes dim arno’n newid mwyach.`,
  unknown: 'Nid yw’r aelod hwn yn eich cynrychioli mwyach, neu ni fu erioed.',
};
