import { operate, readConfig, StartupError, startApp } from '@folkmoot/api';
import { workerCoOp } from '@folkmoot/rules';
import { createTestDatabase, type TestDatabase } from '@folkmoot/test-support';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { withoutPages } from '../support/scratch';

const officers = [
  ...['--secretary', 'Ada Lyle <ada@weavers.example>'],
  ...['--returning-officer', 'Bo Achterberg <bo@elsewhere.example>'],
];
const asked = ['--name', 'Weavers', '--constitution', 'preset:worker-co-op', ...officers];

describe('founding an organisation', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-founding-'));
  const config = readConfig({
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    LOG_ORIGIN: 'weavers.example/log',
  });
  const file = (name: string, text: string): string => {
    const place = path.join(folder, name);
    fs.writeFileSync(place, text);
    return place;
  };
  let database: TestDatabase;
  const found = (...args: string[]) => operate('found', config, database, args);
  const organisation = async (): Promise<unknown> => {
    const { url, close } = await startApp({
      config,
      databaseUrl: database.appUrl,
      work: false,
      pages: withoutPages,
    });
    try {
      const answered = await fetch(`${url}/api/v1/organisation`);
      return await answered.json();
    } finally {
      await close();
    }
  };
  const actions = async (): Promise<string[]> => {
    const client = new pg.Client({ connectionString: database.migratorUrl });
    await client.connect();
    try {
      const { rows } = await client.query<{ action: string }>(
        `select action from record.entry where action not like 'log.%' order by index`,
      );
      return rows.map(({ action }) => action);
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['no name', asked.slice(2), /^Say what the organisation is called: --name\./],
    ['no constitution', ['--name', 'Weavers', ...officers], /^Say under which constitution/],
    ['no secretary', asked.filter((_, n) => n !== 4 && n !== 5), /^Name the secretary/],
    [
      'an unknown preset',
      ['--name', 'W', '--constitution', 'preset:guild', ...officers],
      /preset:worker-co-op/,
    ],
    [
      'a file that is not there',
      ['--name', 'W', '--constitution', '/nowhere.json', ...officers],
      /^There is no file/,
    ],
    [
      'an address that is none',
      [...asked, '--scrutineer', 'Cleo <cleo>'],
      /is not a name and an e-mail address/,
    ],
    ['an option that there is not', [...asked, '--treasurer', 'x'], /--treasurer/],
    [
      'one person for both',
      [...asked, '--returning-officer', 'Ada <ADA@weavers.example>'],
      /name two people/,
    ],
  ])('is refused with %s, and how it is written', async (_, args, says) => {
    const refused = found(...args);
    await expect(refused).rejects.toThrow(StartupError);
    await expect(refused).rejects.toThrow(says);
    await expect(refused).rejects.toThrow('npm start -- found --name NAME');
  });

  it('is refused under a constitution that the law does not allow, with every fault', async () => {
    const unlawful = { ...workerCoOp, elections: { ...workerCoOp.elections, termYears: 0 } };
    const pack = file('unlawful.json', JSON.stringify(unlawful));
    await expect(found('--name', 'W', '--constitution', pack, ...officers)).rejects.toThrow(
      /\/elections\/termYears: /,
    );
    const later = file('later.json', JSON.stringify({ ...workerCoOp, version: 2 }));
    await expect(found('--name', 'W', '--constitution', later, ...officers)).rejects.toThrow(
      /is version 2: an organisation begins with version 1/,
    );
    expect(await organisation()).toMatchObject({ status: 404, code: 'not-founded' });
    expect(await actions()).toEqual([]);
  });

  it('is done once, whoever tries at the same time', async () => {
    const tried = await Promise.allSettled([found(...asked), found(...asked)]);
    const [done, ...more] = tried.filter(({ status }) => status === 'fulfilled');
    expect(more).toEqual([]);
    expect(done).toMatchObject({
      value: expect.stringMatching(
        /^Weavers is founded[\s\S]*Ada Lyle <ada@weavers\.example>, secretary/,
      ),
    });
    await expect(found(...asked)).rejects.toThrow(/^“Weavers” is in this database already/);
    expect(await organisation()).toMatchObject({
      name: 'Weavers',
      demo: false,
      counts: { members: 0 },
    });
    expect(await actions()).toEqual(['organisation.founded', 'constitution.adopted']);
  });
});
