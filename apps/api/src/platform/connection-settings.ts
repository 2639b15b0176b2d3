/** What every connection of the API and worker has set, whatever role it acts as. */
const settings = ['-c timezone=UTC', '-c statement_timeout=30000', '-c lock_timeout=10000'];

/** The address of a database with our connection settings added to those it names. */
export function withConnectionSettings(url: string): string {
  const address = new URL(url);
  const named = address.searchParams.get('options');
  address.searchParams.set('options', [...(named ? [named] : []), ...settings].join(' '));
  return address.toString();
}

/** The same address with connections that give up their login's rights for those of a role. */
export function asRole(url: string, role: 'folkmoot_app' | 'folkmoot_eraser'): string {
  const address = new URL(url);
  address.searchParams.set('options', `-c role=${role}`);
  return address.toString();
}
