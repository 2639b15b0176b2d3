import { paths, withQuery } from './paths';

describe('paths', () => {
  it('leave out parameters without a value', () => {
    expect(paths.decisions()).toBe('/decisions');
    expect(paths.decisions({ q: 'a b', kind: undefined, year: '' })).toBe('/decisions?q=a+b');
    expect(paths.log(0)).toBe('/log?from=0');
  });

  it('carry the page to come back to', () => {
    expect(paths.signIn('/vote/1?change')).toBe('/sign-in?next=%2Fvote%2F1%3Fchange');
    expect(withQuery('/sign-in', { next: undefined })).toBe('/sign-in');
  });
});
