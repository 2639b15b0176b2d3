import { renderToStaticMarkup } from 'react-dom/server';
import { DrawnLots, type DrawnLotsProps } from './drawn-lots';

const announced: DrawnLotsProps['lots'] = {
  source: 'the six numbers of the first draw after the poll closes',
  numbers: 6,
  commitment: null,
  drawn: null,
  drawnOn: null,
  secret: null,
  seed: null,
  order: [],
};
const shown = (lots: DrawnLotsProps['lots']) => renderToStaticMarkup(<DrawnLots lots={lots} />);

describe('R-10: how the lots of an election are drawn', () => {
  it('is told before the vote, without what is not known yet', () => {
    const page = shown(announced);
    expect(page).toContain(announced.source);
    expect(page).toContain('Published when voting opens');
    expect(page).toContain('Entered after voting has ended, by two officers');
    expect(page.match(/Published with the count/g)).toHaveLength(2);
    expect(page).not.toContain('Whom lots favour');
  });

  it('and after it with commitment, numbers, secret, seed and order', () => {
    const page = shown({
      ...announced,
      commitment: 'aa11',
      drawn: [3, 14, 159],
      drawnOn: '2026-06-10',
      secret: 'bb22',
      seed: 'cc33',
      order: [{ contest: 'Staff: 1 seat', candidates: ['Ben', 'Ada'] }],
    });
    for (const part of ['aa11', '3 14 159, drawn on 10 June 2026', 'bb22', 'cc33'])
      expect(page).toContain(part);
    expect(page).toContain('Ben, Ada');
    expect(page).not.toContain('Published');
  });
});
