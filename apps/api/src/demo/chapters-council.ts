import { fillVacancy } from './council-votes';
import { type Narrator, split } from './narrator';

const chair = {
  name: 'Rosalind Hale',
  statement:
    'I chaired a hospital trust through two mergers and live in the valley. I am independent of the company and have no interests to declare.',
};
const directors = [
  { name: 'Chinwe Okoro', statement: 'A finance director in housing, and a carer.' },
  {
    name: 'Graham Lister',
    statement: 'Thirty years a district nurse, then a lecturer in nursing.',
  },
  { name: 'Harpreet Bains', statement: 'I run a charity for young people and know its budgets.' },
  { name: 'Julian Thorpe', statement: 'A solicitor who has advised co-operatives for years.' },
];

/** Four partner organisations join the council, by the vote of its elected members. */
export async function coOptions(story: Narrator): Promise<void> {
  const partners = ['CV1541', 'CV1543', 'CV1546', 'CV1549'];
  for (const [n, memberNumber] of partners.entries()) {
    const opens = -655 + n;
    await fillVacancy(story, {
      office: 'council:partners',
      brief: 'An organisation that works with us joins the council for three years.',
      nomination: {
        name: null,
        memberNumber,
        statement: 'We would bring what our own people tell us to the council.',
      },
      announced: opens - 8,
      opens,
      closes: opens + 7,
      begins: opens + 7,
      marking: split(9 + (n % 2), 1, 1 - (n % 2)),
    });
  }
}

export async function firstAppointments(story: Narrator): Promise<void> {
  await fillVacancy(story, {
    office: 'chair',
    brief: 'Leads the board and presides at the council. About four days a month.',
    nomination: { ...chair, memberNumber: null },
    announced: -647,
    opens: -640,
    closes: -633,
    begins: -630,
    marking: split(13, 1, 1),
  });
  for (const [n, nominee] of directors.entries())
    await fillVacancy(story, {
      office: 'ned',
      brief: 'Sits on the board and one of its committees. About two days a month.',
      nomination: { ...nominee, memberNumber: null },
      announced: -640 + n,
      opens: -622 + n,
      closes: -615 + n,
      begins: -610 + n,
      marking: split(12 - n, n, 1),
    });
}
