import { Chance } from './chance';

/* Every name here is invented. */
const firstNames = [
  'Aisha',
  'Alun',
  'Amara',
  'Anneka',
  'Arjun',
  'Bartek',
  'Bethan',
  'Bilal',
  'Carys',
  'Cian',
  'Chidi',
  'Dafydd',
  'Danuta',
  'Deepa',
  'Eilidh',
  'Elspeth',
  'Emeka',
  'Farah',
  'Fergus',
  'Gethin',
  'Grażyna',
  'Gwen',
  'Halina',
  'Hamza',
  'Harriet',
  'Idris',
  'Imogen',
  'Ines',
  'Jakub',
  'Jasvinder',
  'Joan',
  'Kasia',
  'Kelvin',
  'Kwame',
  'Leila',
  'Lowri',
  'Maeve',
  'Malik',
  'Marek',
  'Mehwish',
  'Moira',
  'Nadia',
  'Niamh',
  'Olu',
  'Owen',
  'Parveen',
  'Petra',
  'Priya',
  'Rafał',
  'Rhiannon',
  'Robin',
  'Roisin',
  'Samir',
  'Seren',
  'Shazia',
  'Siân',
  'Tamsin',
  'Tariq',
  'Tegan',
  'Umar',
  'Violet',
  'Wiktor',
  'Yasmin',
  'Zainab',
];
const surnames = [
  'Ackroyd',
  'Adeyemi',
  'Ainley',
  'Akhtar',
  'Armitage',
  'Barraclough',
  'Beaumont',
  'Bielak',
  'Bottomley',
  'Brook',
  'Calvert',
  'Chaudhry',
  'Crowther',
  'Dąbek',
  'Dhillon',
  'Dyson',
  'Earnshaw',
  'Eze',
  'Fairbank',
  'Firth',
  'Garside',
  'Ghani',
  'Gledhill',
  'Greenwood',
  'Haigh',
  'Hellewell',
  'Hinchliffe',
  'Holroyd',
  'Hussain',
  'Iqbal',
  'Jagger',
  'Kamara',
  'Kaye',
  'Kenworthy',
  'Kowalczyk',
  'Lockwood',
  'Lumb',
  'Mahmood',
  'Mallinson',
  'Mellor',
  'Midgley',
  'Moorhouse',
  'Nwosu',
  'O’Hara',
  'Oldroyd',
  'O’Brien',
  'Patel',
  'Pickles',
  'Pogson',
  'Quarmby',
  'Rawnsley',
  'Redfearn',
  'Rushworth',
  'Sandhu',
  'Schofield',
  'Shah',
  'Sobczak',
  'Stansfield',
  'Sugden',
  'Sutcliffe',
  'Sykes',
  'Taylforth',
  'Thewlis',
  'Turton',
  'Uttley',
  'Varley',
  'Wadsworth',
  'Walker-Ŵyn',
  'Whiteley',
  'Woodhead',
  'Wimpenny',
  'Yeadon',
];
const partnerOrganisations = [
  'Calder Vale Hospice Friends',
  'Hebble Street Food Bank',
  'Ryburn Carers Network',
  'Vale Mosque Welfare Trust',
  'Upper Valley Youth Works',
  'Colne Road Allotments Association',
  'Shibden Mind Matters',
  'Elland Deaf Club',
  'Todmorden Good Neighbours',
  'Luddenden Walking Groups',
  'Polish Centre of the Vale',
  'Northgate Tenants Co-operative',
];

export interface DemoMember {
  readonly number: string;
  readonly name: string;
  readonly constituency: 'staff' | 'community' | 'partners';
  readonly email: string;
}

const plain = (name: string): string =>
  name
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '');

/** The 1,300 staff, 240 community members and 12 partner organisations of the demonstration. */
export function demoMembers(): DemoMember[] {
  const chance = new Chance(20_261_122);
  const numbered = (n: number) => `CV${String(n).padStart(4, '0')}`;
  const person = (n: number, constituency: 'staff' | 'community'): DemoMember => {
    const name = `${chance.pick(firstNames)} ${chance.pick(surnames)}`;
    const domain = constituency === 'staff' ? 'staff.caldervale.example' : 'post.example';
    return { number: numbered(n), name, constituency, email: `${plain(name)}.${n}@${domain}` };
  };
  const staff = Array.from({ length: 1300 }, (_, n) => person(n + 1, 'staff'));
  const community = Array.from({ length: 240 }, (_, n) => person(1301 + n, 'community'));
  const partners = partnerOrganisations.map((name, n): DemoMember => ({
    number: numbered(1541 + n),
    name,
    constituency: 'partners',
    email: `office@${plain(name).replaceAll('.', '-')}.example`,
  }));
  return [...staff, ...community, ...partners];
}

const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The members' roll as the secretary's spreadsheet would save it. */
export const rollFile = (members: readonly DemoMember[]): string =>
  [
    'name,member number,constituency,contact',
    ...members.map((member) =>
      [member.name, member.number, member.constituency, member.email].map(cell).join(','),
    ),
  ].join('\r\n');
