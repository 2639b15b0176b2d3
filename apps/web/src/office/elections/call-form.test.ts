import { readCall } from './call-form';

const constituencies = [
  { constituency: 'staff', constituencyName: 'Staff', isOffice: false },
  { constituency: 'community', constituencyName: 'Community', isOffice: false },
  { constituency: 'office:chair', constituencyName: 'Chair', isOffice: true },
];
const read = (entries: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return readCall(form, constituencies);
};

describe('calling an election', () => {
  it('leaves out constituencies without seats to fill', () => {
    expect(read({ title: 'Election 2026', 'seats-staff': '4', 'seats-community': ' ' })).toEqual({
      answers: { title: 'Election 2026', contests: [{ constituency: 'staff', seats: 4 }] },
    });
  });

  it('asks for the seats of one constituency at least', () => {
    expect(read({ title: 'Election 2026' })).toMatchObject({
      refusal: { errors: [{ field: 'seats-staff' }] },
    });
  });

  it('calls an election to an office by itself', () => {
    expect(read({ title: 'Election of the chair', 'seats-office-chair': '1' })).toEqual({
      answers: {
        title: 'Election of the chair',
        contests: [{ constituency: 'office:chair', seats: 1 }],
      },
    });
    expect(
      read({ title: 'Elections 2027', 'seats-staff': '4', 'seats-office-chair': '1' }),
    ).toMatchObject({
      refusal: { errors: [{ field: 'seats-office-chair' }] },
    });
  });

  it('takes a first day of the new terms for all of them', () => {
    const day = { 'termFrom-day': '1', 'termFrom-month': '10', 'termFrom-year': '2027' };
    expect(read({ title: 'Election 2027', 'seats-staff': '4', ...day })).toEqual({
      answers: {
        title: 'Election 2027',
        contests: [{ constituency: 'staff', seats: 4, termFrom: '2027-10-01' }],
      },
    });
  });

  it('takes whole numbers of seats only', () => {
    expect(read({ title: '', 'seats-staff': '2.5', 'seats-community': '0' })).toMatchObject({
      refusal: {
        errors: [{ field: 'title' }, { field: 'seats-staff' }, { field: 'seats-community' }],
      },
    });
  });
});
