import { filtersIn, readFilters } from './filters';

const form = (values: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
};

describe('what is asked for', () => {
  it('is read from the address, without what has no value or is no filter', () => {
    const query = new URLSearchParams('q=roof&kind=&verdict=lost&from=2025-03-31&x=1&after=c');
    expect(filtersIn(query)).toEqual({
      q: 'roof',
      verdict: 'lost',
      from: '2025-03-31',
      after: 'c',
    });
  });

  it('is read from the form', () => {
    const written = form({ q: ' roof ', body: '', to: '1', 'to-month': '2', 'to-year': '2025' });
    expect(readFilters(written)).toEqual({ search: { q: 'roof', to: '2025-02-01' }, errors: [] });
  });

  it('names each day that is none', () => {
    const { errors } = readFilters(form({ from: '31', 'from-month': '2', 'from-year': '2025' }));
    expect(errors.map(({ field }) => field)).toEqual(['from']);
  });

  it('refuses a last day before the first', () => {
    const { errors } = readFilters(
      form({
        from: '2',
        'from-month': '2',
        'from-year': '2025',
        to: '1',
        'to-month': '2',
        'to-year': '2025',
      }),
    );
    expect(errors.map(({ field }) => field)).toEqual(['to']);
  });
});
