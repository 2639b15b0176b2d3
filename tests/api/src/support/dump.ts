import { type Scratch } from './scratch';

/** Everything that a database holds in any table of ours, as text; what is kept as bytes also as what they spell. */
export async function dumpOf(scratch: Scratch): Promise<string> {
  const tables = await scratch.sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await scratch.sql<{ row: string }>(`select t::text as row from ${name} t`);
    texts.push(name, ...rows.map(({ row }) => row));
  }
  const text = texts.join('\n');
  const spelt = Array.from(text.matchAll(/\\x([0-9a-f]+)/g), ([, hex = '']) =>
    Buffer.from(hex, 'hex').toString('utf8'),
  );
  return [text, ...spelt].join('\n');
}
