import { renderToStaticMarkup } from 'react-dom/server';
import { GuaranteesLapse } from './fewer-seats-section';

const nurses = { code: 'nurses', name: 'Nurses', says: 'At least 1 is for Nurses.' };
const fewer = (contest: string) => [
  { contest, free: 1, says: '1 seat is free, not 2.', rule: 'R-E1', citation: 'Rule 4' },
];
const shown = (contest: string) =>
  renderToStaticMarkup(
    <GuaranteesLapse
      contests={[
        { id: 'staff', guarantees: [nurses] },
        { id: 'community', guarantees: [] },
      ]}
      fewerLeft={fewer(contest)}
    />,
  );

describe('R-F36: whoever lets an election go on for fewer seats', () => {
  it('reads that none is guaranteed to a group any more, where some were', () => {
    expect(shown('staff')).toContain('In what goes on for fewer, none are.');
  });

  it('and nothing of it where none were', () => {
    expect(shown('community')).toBe('');
  });
});
