import { fieldFor, readPlan } from './plan';

const accounts = {
  year: '2025–26',
  surplusPence: '412,300.00',
  accumulatedProfitsPence: '£1,000,000',
  accumulatedLossesPence: '0',
  reservesPence: '250000.5',
};
const formOf = (entries: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return form;
};

describe('an allocation as it was typed', () => {
  it('is read as whole pence, without the lines that have no amount', () => {
    const form = formOf({
      ...accounts,
      'lines-0-destination': 'reserves',
      'lines-0-pence': '400,000',
      'lines-1-destination': 'services',
      'lines-1-pence': '',
      'lines-3-destination': 'community-fund',
      'lines-3-pence': '12,300',
      'lines-3-recipient': 'Calder Vale Food Bank',
      'lines-3-route': 'community-benefit',
    });
    expect(readPlan(form)).toEqual({
      answers: {
        year: '2025–26',
        surplusPence: '41230000',
        accumulatedProfitsPence: '100000000',
        accumulatedLossesPence: '0',
        reservesPence: '25000050',
        lines: [
          { destination: 'reserves', pence: '40000000' },
          {
            destination: 'community-fund',
            pence: '1230000',
            recipient: 'Calder Vale Food Bank',
            route: 'community-benefit',
          },
        ],
      },
    });
  });

  it('names every field that cannot be read', () => {
    const form = formOf({
      ...accounts,
      year: ' ',
      surplusPence: '412,300.005',
      'lines-0-pence': 'half',
    });
    expect(readPlan(form)).toMatchObject({
      refusal: {
        errors: [{ field: 'year' }, { field: 'surplusPence' }, { field: 'lines-0-pence' }],
      },
    });
  });

  it('asks for one amount at least', () => {
    expect(readPlan(formOf({ ...accounts, 'lines-2-pence': '' }))).toMatchObject({
      refusal: { errors: [{ field: 'lines-2-pence' }] },
    });
  });
});

describe('where a refusal of the rules is shown', () => {
  const form = formOf({
    'lines-0-pence': '1',
    'lines-1-pence': '2',
    'lines-1-recipient': 'A hospice',
    'lines-1-route': '',
  });

  it('is the line without a route through the asset lock', () =>
    expect(fieldFor('asset-lock', form)).toBe('lines-1-route'));

  it('is the first amount when the lines do not add up', () =>
    expect(fieldFor('does-not-add-up', form)).toBe('lines-0-pence'));

  it('is the losses when they come first', () =>
    expect(fieldFor('losses-first', form)).toBe('accumulatedLossesPence'));
});
