import fc from 'fast-check';
import { matchPath } from './pattern';

describe('matchPath', () => {
  it('reads the values of a pattern’s names', () => {
    expect(matchPath('/vote/:poll/contests/:number', '/vote/p1/contests/2')).toEqual({
      poll: 'p1',
      number: '2',
    });
    expect(matchPath('/', '/')).toEqual({});
    expect(matchPath('/council', '/council/')).toEqual({});
  });

  it.each(['/vote', '/vote/', '/vote/p1/x', '/votes/p1', '/', '//'])(
    'does not take %s for /vote/:poll',
    (path) => {
      expect(matchPath('/vote/:poll', path)).toBeNull();
    },
  );

  it('refuses an address that cannot be decoded', () => {
    expect(matchPath('/mailbox/:id', '/mailbox/%E0%A4%A')).toBeNull();
  });

  it('gives back whatever was written into the address', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (value) => {
        const path = `/mailbox/${encodeURIComponent(value)}`;
        expect(matchPath('/mailbox/:id', path)).toEqual({ id: value });
      }),
    );
  });
});
