import { done, takeReport } from './said';

describe('what has just been done', () => {
  it('is reported on the page that follows, and on no other', () => {
    const { status, headers } = done('/office/polls', 'The poll is closed.');
    expect([status, headers.get('location')]).toEqual([302, '/office/polls']);
    expect([takeReport(), takeReport()]).toEqual(['The poll is closed.', null]);
  });
});
