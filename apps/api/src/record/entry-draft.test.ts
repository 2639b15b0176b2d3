import { opens } from '@folkmoot/log';
import { seal } from './entry-draft';

const draft = {
  action: 'task.completed',
  resource: 'task-1',
  fields: { title: 'File', doneOn: '2026-06-09' },
  personal: { actor: { account: 'a-1' }, ballot: { answers: ['x', 'ö'] } },
} as const;

describe('seal: what an act writes in the log', () => {
  it('commits to each personal part as the log library does', () => {
    const { openings, commitments } = seal(draft);
    const published = JSON.parse(commitments) as Record<string, string>;
    expect(openings.map(({ name }) => name)).toEqual(['actor', 'ballot']);
    for (const { name, key, commitment } of openings) {
      const payload = draft.personal[name as keyof typeof draft.personal];
      expect(published[name]).toBe(commitment);
      expect(opens(commitment, { key, kind: name, payload })).toBe(true);
    }
  });

  it('never uses a key twice', () => {
    const keys = Array.from({ length: 400 }, () => seal(draft).openings).flat();
    expect(new Set(keys.map(({ key }) => key.toString('hex'))).size).toBe(800);
    expect(keys.every(({ key }) => key.length === 32)).toBe(true);
  });

  it('writes public fields in canonical form', () => {
    expect(seal(draft).fields).toBe('{"doneOn":"2026-06-09","title":"File"}');
  });
});
