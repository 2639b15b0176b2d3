import { countScottishStv, type CountSheet } from '@folkmoot/count';
import { valueOf } from '@folkmoot/basics';
import { renderToStaticMarkup as html } from 'react-dom/server';
import { stageBars } from './stage-bars';
import { StageTable } from './stage-table';
import { Stages } from './stages';
import { votesText } from './votes-text';

/** Two seats, three candidates: Asha passes the quota, her surplus elects Huw. */
const sheet: CountSheet = valueOf(
  countScottishStv(
    {
      id: 'staff',
      title: 'Staff seats',
      seats: 2,
      candidates: ['Asha', 'Huw', 'Wendy'].map((name) => ({ id: name.toLowerCase(), name })),
      withdrawn: [],
      rejected: [],
      papers: [
        { preferences: [0, 1], count: 60 },
        { preferences: [1], count: 20 },
        { preferences: [2], count: 20 },
      ],
    },
    { lotOrder: null, inputSha256: '0'.repeat(64) },
  ),
);

const text = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a count sheet as a page', () => {
  it('has one sentence and one chart for each stage', () => {
    const page = html(<Stages sheet={sheet} level={3} />);
    expect(page.match(/<li class="fm-reading"/g)).toHaveLength(sheet.stages.length);
    expect(text(page)).toMatch(/Stage 1: .*Asha is elected/);
  });

  it('draws every stage to one scale, with the quota', () => {
    const [first, second] = sheet.stages;
    if (!first || !second) throw new Error('The count has fewer than two stages.');
    expect(stageBars(sheet, first).bars.map(({ share }) => share)).toEqual([1, 1 / 3, 1 / 3]);
    expect(stageBars(sheet, first).line).toBe(34 / 60);
    expect(stageBars(sheet, second).bars[0]).toMatchObject({ says: '34 votes', note: 'Elected' });
  });

  it('gives the same figures in the table as in the sheet', () => {
    const table = text(html(<StageTable sheet={sheet} />));
    for (const { votes, nonTransferable } of sheet.stages)
      for (const figure of [...votes, nonTransferable])
        if (figure !== null) expect(table).toContain(votesText(figure));
  });
});

describe('votesText', () => {
  it.each([
    ['104.00000', '104'],
    ['59.03626', '59.03626'],
    ['1.50000', '1.5'],
    ['12345.00001', '12,345.00001'],
    ['0', '0'],
  ])('writes %s as %s', (votes, written) => {
    expect(votesText(votes)).toBe(written);
  });
});
