import { address } from './address';

describe('address', () => {
  it('leads to what a reader downloads', () => {
    expect(address('/api/v1/log/checkpoint', {})).toBe('/api/v1/log/checkpoint');
    expect(address('/api/v1/decisions/{number}/document', { path: { number: 7 } })).toBe(
      '/api/v1/decisions/7/document',
    );
    expect(address('/api/v1/log/entries', { query: { from: 0 } })).toBe(
      '/api/v1/log/entries?from=0',
    );
  });

  it('escapes what has a meaning in addresses', () => {
    expect(address('/api/v1/contests/{id}/ballots', { path: { id: 'a/b c' } })).toBe(
      '/api/v1/contests/a%2Fb%20c/ballots',
    );
    expect(address('/api/v1/decisions', { query: { q: 'chair & board' } })).toBe(
      '/api/v1/decisions?q=chair%20%26%20board',
    );
  });
});
