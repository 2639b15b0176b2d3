import { entryFor } from './entries';

describe('entryFor: which page the server hands out', () => {
  it.each([
    ['/', 'register'],
    ['/decisions/12', 'register'],
    ['/verify?x=1', 'register'],
    ['/votes', 'register'],
    ['/vote', 'vote'],
    ['/vote/1/check?change', 'vote'],
    ['/rehearsal/rehearsal-x', 'vote'],
    ['/rehearsals', 'register'],
    ['/sign-in?next=/office', 'vote'],
    ['/sign-in/confirm?token=x', 'vote'],
    ['/mailbox', 'vote'],
    ['/booth/1/check', 'booth'],
    ['/booths', 'register'],
    ['/office', 'office'],
    ['/office/polls#top', 'office'],
  ])('%s belongs to %s', (path, entry) => {
    expect(entryFor(path)).toBe(entry);
  });
});
