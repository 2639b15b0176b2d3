import { valueOf } from '@folkmoot/basics';
import { AnnounceFundRound } from '../funds/announce-fund-round';
import { DeclareFundRound } from '../funds/declare-fund-round';
import { OpenFundRound } from '../funds/open-fund-round';
import { ReceiveBid } from '../funds/receive-bid';
import { DraftAllocation } from '../surplus/draft-allocation';
import { PrepareSurplusRound } from '../surplus/prepare-surplus-round';
import { Chance } from './chance';
import { carryThrough } from './council-votes';
import { type Narrator, split } from './narrator';

type Bid = readonly [name: string, applicant: string, pounds: number, summary: string];

const bids: readonly Bid[] = [
  [
    'Warm Room on Wednesdays',
    'Hebble Street Food Bank',
    2_400,
    'A heated room, soup and company every Wednesday from November to March.',
  ],
  [
    'Falls prevention dance',
    'Upper Valley Youth Works',
    1_850,
    'Young volunteers lead chair dancing in four care homes.',
  ],
  [
    'Signing for beginners',
    'Elland Deaf Club',
    1_200,
    'Three courses in British Sign Language for reception staff and neighbours.',
  ],
  [
    'Carers’ night out',
    'Ryburn Carers Network',
    3_000,
    'Twelve evenings off for unpaid carers, with sitting paid for.',
  ],
  [
    'Memory garden',
    'Colne Road Allotments Association',
    2_750,
    'Raised beds and a sheltered bench for people living with dementia.',
  ],
  [
    'Walk and talk',
    'Luddenden Walking Groups',
    640,
    'Leaders trained for short walks from every surgery in the valley.',
  ],
  [
    'Bereavement café',
    'Calder Vale Hospice Friends',
    1_500,
    'A monthly café for people who have lost somebody, with a counsellor in the room.',
  ],
  [
    'School breakfast stand',
    'Vale Mosque Welfare Trust',
    2_100,
    'Breakfast outside two primary schools through the winter terms.',
  ],
  [
    'Polish health talks',
    'Polish Centre of the Vale',
    900,
    'Talks on screening and vaccination, in Polish, with time for questions.',
  ],
  [
    'Bikes on prescription',
    'Upper Valley Youth Works',
    3_600,
    'Twenty repaired bicycles lent for three months, with lights and lessons.',
  ],
  [
    'Damp and mould helpers',
    'Northgate Tenants Co-operative',
    2_950,
    'Tenants trained and paid to find and report damp before it harms lungs.',
  ],
  [
    'Men’s shed tools',
    'Todmorden Good Neighbours',
    1_750,
    'Hand tools and extraction for the shed behind the library.',
  ],
  [
    'Swimming after stroke',
    'Calder Vale Hospice Friends',
    2_300,
    'A warm pool hour each week with a physiotherapist.',
  ],
  [
    'Talking newspapers',
    'Todmorden Good Neighbours',
    480,
    'Local news recorded weekly for people who cannot read print.',
  ],
  [
    'Young minds drop-in',
    'Shibden Mind Matters',
    3_900,
    'Somewhere to go after school and be heard, two afternoons a week.',
  ],
  [
    'Cook once, eat twice',
    'Hebble Street Food Bank',
    1_100,
    'Cooking lessons for people newly diagnosed with diabetes.',
  ],
  [
    'Baby bank',
    'Vale Mosque Welfare Trust',
    1_600,
    'Cots, clothes and nappies, given without questions.',
  ],
  [
    'Asylum welcome packs',
    'Polish Centre of the Vale',
    1_350,
    'How to see a doctor, in nine languages, with a bus map.',
  ],
  [
    'Quiet hour',
    'Shibden Mind Matters',
    700,
    'One hour a week in four shops and a cinema with lights and sound turned down.',
  ],
  [
    'Hearing aid clinic on wheels',
    'Elland Deaf Club',
    3_200,
    'Cleaning, batteries and re-tubing in village halls.',
  ],
  [
    'Allotment for veterans',
    'Colne Road Allotments Association',
    1_950,
    'Two plots, a polytunnel and a kettle.',
  ],
  [
    'Choir for lungs',
    'Todmorden Good Neighbours',
    1_250,
    'Singing for people with breathing difficulties, led by a nurse.',
  ],
  [
    'Paths open again',
    'Luddenden Walking Groups',
    4_200,
    'Clearing and stepping three paths that wheelchairs could use.',
  ],
  [
    'Tenants’ first-aiders',
    'Northgate Tenants Co-operative',
    1_450,
    'First-aid training on every landing of the towers.',
  ],
];

/** The community fund: twenty-four bids for £40,000, shared so that every voter’s wishes count alike. */
export async function fundRound(story: Narrator): Promise<void> {
  const { app, secretary, returningOfficer } = story;
  story.at(-190, '09:00');
  const { id } = valueOf(
    await app
      .get(AnnounceFundRound)
      .run(secretary, { title: 'Community fund, spring round', budgetPence: '4000000' }),
  );
  for (const [n, [name, applicant, pounds, summary]] of bids.entries()) {
    story.at(-188 + n, '14:00');
    valueOf(
      await app
        .get(ReceiveBid)
        .run(secretary, id, { name, applicant, pence: String(pounds * 100), summary }),
    );
  }
  story.at(-160, '10:00');
  const { poll } = valueOf(
    await app
      .get(OpenFundRound)
      .run(returningOfficer, id, { closesAt: story.moment(-150, '17:00') }),
  );
  const chance = new Chance(24);
  story.at(-155, '18:30');
  await story.vote(poll, (_, { options }) =>
    options
      .map((__, place) => place)
      .filter((place) => chance.upTo(100) < 18 + ((place * 37) % 45)),
  );
  story.at(-150, '17:00');
  await story.close(poll);
  story.at(-150, '17:15');
  valueOf(await app.get(DeclareFundRound).run(returningOfficer, id));
}

/** The year’s surplus of £412,300.00: to reserves, services and the community, to the penny. */
export async function surplus(story: Narrator): Promise<void> {
  const { app, secretary } = story;
  story.at(-97, '09:00');
  const { id } = valueOf(
    await app.get(PrepareSurplusRound).run(secretary, {
      year: '2025–26',
      surplusPence: '41230000',
      accumulatedProfitsPence: '63150000',
      accumulatedLossesPence: '0',
      reservesPence: '118040000',
      lines: [
        { destination: 'reserves', pence: '12369000' },
        { destination: 'services', pence: '24738000' },
        { destination: 'community-fund', pence: '4123000' },
      ],
      membersResolution: null,
    }),
  );
  story.at(-96, '09:00');
  const { resolution } = valueOf(await app.get(DraftAllocation).run(secretary, id));
  await carryThrough(story, resolution, { opens: -95, closes: -88, marking: split(14, 1, 1) });
}
