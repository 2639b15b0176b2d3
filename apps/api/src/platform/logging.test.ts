import { createLogger, secretFields } from './logging';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('debug', { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

describe('the operator’s log', () => {
  it.each(secretFields)('never holds %s, however deep it stands', (field) => {
    const canary = 'canary-5f1c';
    const nested = {
      [field]: canary,
      a: { [field]: canary, b: { [field]: canary, c: { [field]: canary } } },
    };
    expect(logged((logger) => logger.info(nested, 'something happened'))).not.toContain(canary);
  });

  it('holds what an operator needs of an error, and no parameters of a query', () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      query: 'insert …',
      parameters: ['canary-77'],
    });
    const line = logged((logger) =>
      logger.error({ err: error, route: '/api/v1/members' }, 'request failed'),
    );
    expect(line).toContain('23505');
    expect(line).toContain('/api/v1/members');
    expect(line).not.toContain('canary-77');
  });
});
