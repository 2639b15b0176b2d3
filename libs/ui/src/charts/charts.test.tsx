import { renderToStaticMarkup as html } from 'react-dom/server';
import { Bars } from './bars';
import { SplitBar } from './split-bar';

describe('Bars', () => {
  const bars = html(
    <Bars
      label="Votes"
      line={0.5}
      bars={[
        { id: 'a', label: 'Asha Bell', says: '110 votes', share: 1.2, note: 'Elected' },
        { id: 'b', label: 'Huw Prosser', says: 'out', share: 0 },
      ]}
    />,
  );

  it('say each figure in words; the drawing is for the eye only', () => {
    expect(bars).toContain('110 votes');
    expect(bars).toContain('Elected');
    expect(bars.match(/<svg/g)).toHaveLength(2);
    expect(bars.match(/aria-hidden="true"/g)).toHaveLength(2);
  });

  it('never outgrow their frame', () => {
    expect(bars).toContain('width="100.00%"');
    expect(bars).toContain('width="0.00%"');
    expect(bars).toContain('x1="50.00%"');
  });

  it('carry no inline style, which the content security policy forbids', () => {
    expect(bars).not.toContain('style=');
  });
});

describe('SplitBar', () => {
  const parts = [
    { tone: 'for', label: 'for', count: 3 },
    { tone: 'against', label: 'against', count: 1 },
    { tone: 'abstained', label: 'abstained', count: 0 },
  ] as const;

  it('divides the whole and says the same in a list', () => {
    const bar = html(<SplitBar label="Votes" parts={parts} needed={0.75} />);
    expect(bar).toContain('x="0.00%" width="75.00%"');
    expect(bar).toContain('x="75.00%" width="25.00%"');
    expect(bar).toContain('<span class="fm-split__count">3</span> for');
    expect(bar).toContain('class="fm-split__needed" x1="75.00%"');
  });

  it('stays empty when nobody voted', () => {
    const nobody = parts.map((part) => ({ ...part, count: 0 }));
    expect(html(<SplitBar label="Votes" parts={nobody} />)).not.toContain('NaN');
  });
});
