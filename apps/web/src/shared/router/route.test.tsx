import { renderToStaticMarkup as html } from 'react-dom/server';
import { plainRoute, route } from './route';

const { signal } = new AbortController();
const at = (path: string) => new URL(path, 'https://folkmoot.example');

describe('route', () => {
  const decision = route(
    '/decisions/:number',
    ({ params, query }) => Promise.resolve(`${params.number} ${query.get('lang')}`),
    ({ data, params }) => (
      <p>
        {data} {params.number}
      </p>
    ),
  );

  it('opens its page with the data that it loaded', async () => {
    const page = await decision.open(at('/decisions/7?lang=cy'), signal);
    expect(page && html(page)).toBe('<p>7 cy 7</p>');
  });

  it('leaves other addresses to other routes', () => {
    expect(decision.open(at('/decisions'), signal)).toBeNull();
  });

  it('passes on what loading throws', async () => {
    const broken = route(
      '/log',
      () => {
        throw new Error('No log.');
      },
      () => null,
    );
    await expect(broken.open(at('/log'), signal)).rejects.toThrow('No log.');
  });

  it('may have no data', async () => {
    const page = await plainRoute('/verify', () => <h1>Check</h1>).open(at('/verify'), signal);
    expect(page && html(page)).toBe('<h1>Check</h1>');
  });
});
