import pg from 'pg';
import { testCluster } from './test-cluster';
import { WriteAheadLog } from './write-ahead-log';

describe('the write-ahead log of a run', () => {
  let kept: WriteAheadLog;
  let client: pg.Client;

  beforeAll(async () => {
    kept = await WriteAheadLog.kept();
    client = new pg.Client({ connectionString: testCluster().superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await kept.end();
    await client.end();
  });

  it('has all that was written, over the ends of pages and segments and after checkpoints', async () => {
    const texts = Array.from({ length: 200 }, (_, n) => `written in place ${n}: `.repeat(9));
    for (const [n, text] of texts.entries()) {
      await client.query(`select pg_logical_emit_message(false, 'test', $1)`, [text]);
      if (n % 50 === 20) await client.query('select pg_switch_wal()');
      if (n % 50 === 35) await client.query('checkpoint');
    }
    const needles = texts.map((text) => Buffer.from(text));
    expect(await kept.has(...needles)).toEqual(texts.map(() => true));
  });

  it('and nothing that was not', async () => {
    expect(await kept.has(Buffer.from('written in place 200'))).toEqual([false]);
  });
});
