import { asRole, withConnectionSettings } from './connection-settings';

const optionsOf = (url: string): string | null => new URL(url).searchParams.get('options');

describe('connections of the API and worker', () => {
  it('have time limits', () => {
    expect(optionsOf(withConnectionSettings('postgres://a:b@host/db'))).toMatch(
      /^-c timezone=UTC -c statement_timeout=\d+ -c lock_timeout=\d+$/,
    );
  });
  it('keep the role that the address asks for', () => {
    expect(
      optionsOf(withConnectionSettings(asRole('postgres://a:b@host/db', 'folkmoot_app'))),
    ).toMatch(/^-c role=folkmoot_app -c timezone=UTC /);
  });
});
