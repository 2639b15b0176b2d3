import { samplePaper } from '../../shared/ballot-paper/sample-paper.test-data';
import { draftOf, withAnswer } from '../../shared/ballot-paper/draft';
import { castNow, dropVote, keepVote, keptVote, rememberCast } from './kept-vote';
import { isTracker, readTracker, trackerCode } from './tracker-code';

const { poll } = samplePaper;
const ballots = [{ box: 'b', text: 'sealed', tracker: 't' }];
const draft = withAnswer(poll, draftOf(samplePaper), 'policy', ['for']);

afterEach(() => dropVote(poll));

describe('a sealed vote on its way', () => {
  it('is kept for a retry, with the key of its request', () => {
    const kept = keepVote(poll, draft, ballots);
    expect(keptVote(poll, draft)).toEqual(kept);
    expect(keptVote(poll, draft)?.ballots).toEqual(ballots);
  });

  it('is not sent for other answers than those that were sealed', () => {
    keepVote(poll, draft, ballots);
    expect(keptVote(poll, withAnswer(poll, draft, 'policy', ['against']))).toBeNull();
  });

  it('is forgotten with the answers once it is in the box', () => {
    keepVote(poll, draft, ballots);
    const cast = { castAt: '2026-11-22T10:00:00.000Z', ballots: [] };
    rememberCast(poll, cast);
    expect(keptVote(poll, draft)).toBeNull();
    expect(draftOf(samplePaper).answers).toEqual({});
    expect(castNow(poll)).toEqual(cast);
  });
});

describe('a tracker', () => {
  const tracker = 'tUeGhObBk0CevYhR5kSj2s/+Sb/ElELKIJnnd83c73c';

  it('is shown in groups of four and read with or without them', () => {
    expect(trackerCode(tracker)).toMatch(/^tUeG hObB .* 73c$/);
    expect(readTracker(` ${trackerCode(tracker)}\n`)).toBe(tracker);
    expect(isTracker(tracker)).toBe(true);
  });

  it.each(['', tracker.slice(1), `${tracker}A`, tracker.replace('+', '-')])('is not %j', (text) => {
    expect(isTracker(text)).toBe(false);
  });
});
