import { type Database, recorded } from '@folkmoot/api';
import { type AccountId, ok } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { type DataSource } from 'typeorm';

const insert = `insert into bench.task (id, title, done_on) values ($1, $2, $3)`;
const task = () => [randomUUID(), 'File the confirmation statement', '2026-11-22'];

/** Somebody who has signed in: their entries hold a commitment to who acted. */
const secretary = {
  accountId: '7b1f4f0e-4a57-4a0e-9c3a-3f6f0d3f9b11' as AccountId,
  name: 'Secretary',
  roles: ['secretary'] as const,
  memberId: null,
};

/** One business row and its log entry, as every governed act. */
export const logged = (database: Database) =>
  database.act(secretary, async (tx) => {
    const row = task();
    await tx.query(insert, row);
    const draft = {
      action: 'task.completed',
      resource: String(row[0]),
      fields: { title: row[1] ?? '', doneOn: row[2] ?? '' },
    } as const;
    return ok(recorded(draft, ({ index }) => index));
  });

/** The same row without the log, durable when it answers. */
export const unlogged = (dataSource: DataSource) =>
  dataSource.transaction((tx) => tx.query(insert, task()));
