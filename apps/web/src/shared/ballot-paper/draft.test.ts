import { type Paper } from '../api-voting';
import { answersIn, draftOf, forgetDraft, keepDraft, withAnswer } from './draft';
import { samplePaper } from './sample-paper.test-data';

const { contests, poll } = samplePaper;

afterEach(() => forgetDraft(poll));

describe('a ballot being filled in', () => {
  it('begins blank, or with what was cast before', () => {
    expect(draftOf(samplePaper).answers).toEqual({});
    const again: Paper = { ...samplePaper, current: [{ contest: 'policy', options: ['for'] }] };
    expect(draftOf(again).answers).toEqual({ policy: ['for'] });
  });

  it('is kept on the device from the first answer on', () => {
    const draft = withAnswer(poll, draftOf(samplePaper), 'seats', ['wendy', 'asha']);
    expect(draftOf(samplePaper)).toEqual(draft);
    forgetDraft(poll);
    expect(draftOf(samplePaper).answers).toEqual({});
  });

  it('keeps all other answers when one is changed', () => {
    const first = withAnswer(poll, draftOf(samplePaper), 'policy', ['for']);
    const second = withAnswer(poll, first, 'seats', ['huw']);
    expect(second.answers).toEqual({ policy: ['for'], seats: ['huw'] });
  });

  it('sends the same ballot with the same key, and another ballot with another', () => {
    const draft = withAnswer(poll, draftOf(samplePaper), 'policy', ['for']);
    keepDraft(poll, draft);
    expect(draftOf(samplePaper).key).toBe(draft.key);
    expect(withAnswer(poll, draft, 'policy', ['against']).key).not.toBe(draft.key);
  });

  it('drops options that are no longer on the paper', () => {
    withAnswer(poll, draftOf(samplePaper), 'seats', ['asha', 'withdrawn']);
    expect(draftOf(samplePaper).answers).toEqual({ seats: ['asha'] });
  });
});

describe('answersIn: an under-vote is allowed', () => {
  it('leaves out contests with nothing chosen and keeps the order of the paper', () => {
    const draft = { key: 'k', answers: { fund: ['shed'], seats: [], policy: ['abstain'] } };
    expect(answersIn(draft, contests)).toEqual([
      { contest: 'policy', options: ['abstain'] },
      { contest: 'fund', options: ['shed'] },
    ]);
  });
});
