import { renderToStaticMarkup } from 'react-dom/server';
import { LogAlarms } from './log-alarms';

const alarm = {
  source: 'witness owl.example/w1',
  says: 'The witness owl.example/w1 does not watch this log (404).',
  since: '2026-11-22T16:12:08.123Z',
};

describe('alarms about the log', () => {
  it('are nothing to see when all is well', () => {
    expect(renderToStaticMarkup(<LogAlarms alarms={[]} />)).toBe('');
  });

  it('say what is wrong and since when, under a name of their own', () => {
    const page = renderToStaticMarkup(<LogAlarms alarms={[alarm]} />);
    expect(page).toContain('aria-labelledby="log-alarms"');
    expect(page).toContain(alarm.says);
    expect(page).toContain('Since Sunday 22 November 2026');
  });
});
