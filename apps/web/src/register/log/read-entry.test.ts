import { entryText } from '@folkmoot/log';
import { readEntry } from './read-entry';

const made = entryText({
  index: 4063,
  time: '2026-09-15T16:12:08.123456Z',
  action: 'decision.made',
  resource: 'd1',
  commitments: {},
  fields: { number: 63, title: 'To change the name' },
});

describe('readEntry', () => {
  it('says in plain words what an entry records', () => {
    expect(readEntry(made)).toEqual({
      index: 4063,
      time: '2026-09-15T16:12:08.123456Z',
      meaning: 'A decision is recorded by the hash of its document.',
      about: 'To change the name',
      decision: 63,
      text: made,
    });
  });

  it.each(['', '{}', made.replace('decision.made', 'decision.unmade'), '\ud800'])(
    'shows what it cannot read as it stands: %j',
    (line) => {
      expect(readEntry(line)).toMatchObject({ index: null, meaning: null, text: line });
    },
  );
});
