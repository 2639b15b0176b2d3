import { sha256Hex } from '@folkmoot/log';
import { honestRecord, SyntheticRecord } from '@folkmoot/verify/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type FakeSite, fakeSite } from '../testing/fake-site';
import { type Ran, runFolkmoot } from '../testing/run-folkmoot';

const open: FakeSite[] = [];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-cli-'));

afterEach(() => open.splice(0).forEach((site) => site.close()));
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function siteOf(...args: Parameters<typeof fakeSite>): Promise<string> {
  const site = await fakeSite(...args);
  open.push(site);
  return site.url;
}

const verify = async (url: string, ...args: string[]): Promise<Ran> => {
  const ran = await runFolkmoot('verify', '--url', url, ...args);
  expect(ran.out + ran.err).not.toMatch(/\n {4}at /);
  return ran;
};

describe('folkmoot verify: a record that holds', () => {
  it('is told in words that a regulator understands', async () => {
    const url = await siteOf(honestRecord());
    const { code, out, err } = await verify(url);
    expect(code).toBe(0);
    expect(out).toMatch(`The record at ${url} holds.`);
    expect(out).toMatch(/Log +council.example\/log\/test, 27 entries read/);
    expect(out).toMatch(/Key +council.example\/log\/test\+\w{8}\+/);
    expect(out).toMatch(/as the record itself gives it: compare it with your minutes/);
    expect(out).toMatch(/3 decisions checked against the rules in force/);
    expect(out).toMatch(/3 counts made again from 13 ballot papers/);
    expect(out).toMatch(
      /What this record does not tell, and was not checked:\n {2}- The log tells no timetable of the poll/,
    );
    expect(err).toMatch(/Reading the log: 27 of 27 entries/);
  });

  it('tells which voting booth is handed out', async () => {
    const record = honestRecord();
    record.enter('booth.released', sha256Hex('booth'), { files: 9 });
    const { code, out } = await verify(await siteOf(record));
    expect(code).toBe(0);
    expect(out).toMatch(`Booth      1 release, the newest ${sha256Hex('booth')}`);
  });

  it('is told as JSON', async () => {
    const { code, out } = await verify(await siteOf(honestRecord()), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      newer: 0,
      updating: false,
      key: { from: 'site' },
      checked: { entries: 27, decisions: 3, counts: 3, ballots: 13 },
      failures: [],
    });
  });

  it('is checked by the key that the reader brings', async () => {
    const url = await siteOf(honestRecord());
    const { key } = JSON.parse((await verify(url, '--json')).out) as { key: { vkey: string } };
    expect((await verify(url, '--vkey', key.vkey)).out).toMatch(/the key that you gave/);
  });

  it('leaves out decisions made since the log was signed', async () => {
    const record = honestRecord();
    const checkpoint = record.checkpoint(record.entries().slice(0, -1));
    const { code, out } = await verify(await siteOf(record, { 'log/checkpoint': checkpoint }));
    expect(code).toBe(0);
    expect(out).toMatch(/1 decision made since the log was last signed/);
  });
});

describe('folkmoot verify: a record that does not hold', () => {
  it('names each failure and where it is', async () => {
    const record = honestRecord();
    record.forgeDecision(1, 'facts.votesFor', 4);
    const { code, out } = await verify(await siteOf(record));
    expect(code).toBe(1);
    expect(out).toMatch(/does not hold: 2 failures/);
    expect(out).toMatch(/1\. Decision 1 records another outcome than the rules give/);
    expect(out).toMatch(
      /2\. Decision 1 is wrong on its facts: votes for are 4.*\n +decision 1, entry 10/,
    );
  });

  it('says so when the key is not the one that signed', async () => {
    const url = await siteOf(honestRecord());
    const other = 'council.example/log/test+0c1e6d5b+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const { code, err } = await verify(url, '--vkey', other);
    expect([code, err]).toEqual([2, expect.stringMatching(/--vkey is not a verifier key/)]);
  });

  it('finds a rewritten past by a checkpoint that was saved before', async () => {
    const file = path.join(folder, 'kept');
    expect((await verify(await siteOf(honestRecord()), '--save', file)).code).toBe(0);
    expect((await verify(await siteOf(honestRecord()), '--kept', file)).code).toBe(0);
    const record = honestRecord();
    record.draft('organisation.founded').fields = { name: 'Another' };
    const { code, out } = await verify(await siteOf(record), '--kept', file);
    expect(code).toBe(1);
    expect(out).toMatch(/no longer begins with the 27 entries of a checkpoint that you kept/);
  });

  it('does not save a checkpoint of it', async () => {
    const record = honestRecord();
    record.forgeDecision(1, 'facts.votesFor', 4);
    const file = path.join(folder, 'not-kept');
    await verify(await siteOf(record), '--save', file);
    expect(fs.existsSync(file)).toBe(false);
  });

  it('finds entries that the site withholds', async () => {
    const { code, out } = await verify(await siteOf(honestRecord(), { 'log/entries': '' }));
    expect(code).toBe(1);
    expect(out).toMatch(/The checkpoint covers 27 entries; 0 are published/);
  });
});

describe('folkmoot verify: a record that cannot be read', () => {
  const refused = async (says: RegExp, ...args: string[]) => {
    const { code, out, err } = await runFolkmoot('verify', ...args);
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(says)]);
    expect(err).not.toMatch(/\n {4}at /);
  };

  it('says how to give the site', async () => {
    await refused(/Say which record: folkmoot verify public-record/);
    await refused(/“localhost:3000” is not the address of a site/, '--url', 'localhost:3000');
    await refused(/Unknown option '--ulr'. See: folkmoot verify --help/, '--ulr', 'x');
    await refused(/'--url <value>' argument missing/, '--url');
  });

  it('says that nothing listens', () =>
    refused(/http:\/\/127.0.0.1:9 cannot be reached: /, '--url', 'http://127.0.0.1:9'));

  it('says that the site is no Folkmoot', async () => {
    const html = { log: '<html>' };
    await refused(/not as a Folkmoot does/, '--url', await siteOf(honestRecord(), html));
    const other = { log: '{"vkey":"x"}' };
    await refused(/not as a Folkmoot does/, '--url', await siteOf(honestRecord(), other));
    const none = { log: null };
    await refused(/not as a Folkmoot does/, '--url', await siteOf(honestRecord(), none));
  });

  it('says that the site has failed', async () => {
    const url = await siteOf(honestRecord(), { decisions: 500 });
    const { code, err } = await runFolkmoot('verify', '--url', url);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/answered 500 for \/api\/v1\/decisions/),
    ]);
  });

  it('says that the log is not signed yet', async () => {
    const url = await siteOf(new SyntheticRecord(), { 'log/checkpoint': null });
    await refused(/has not signed its log yet/, '--url', url);
  });

  it('says that a kept checkpoint cannot be read', async () => {
    const url = await siteOf(honestRecord());
    await refused(/The checkpoint \/no\/such cannot be read/, '--url', url, '--kept', '/no/such');
  });
});
