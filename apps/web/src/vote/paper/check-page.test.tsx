import { renderToStaticMarkup as html } from 'react-dom/server';
import { forgetDraft, keepDraft } from '../../shared/ballot-paper/draft';
import { samplePaper } from '../../shared/ballot-paper/sample-paper.test-data';
import { CheckPage } from './check-page';

const { poll } = samplePaper;
const text = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const shown = (paper = samplePaper) =>
  html(<CheckPage data={paper} params={{}} query={new URLSearchParams()} />);

afterEach(() => forgetDraft(poll));

describe('the check page', () => {
  it('lists every contest, each with a way to change it', () => {
    keepDraft(poll, { key: 'k', answers: { policy: ['for'] } });
    const page = shown();
    expect(text(page)).toMatch(/To adopt the policy For Change your vote in To adopt the policy/);
    expect(text(page)).toMatch(/Staff seats You have not voted Change/);
    expect(page.match(/href="\/vote\/poll-1\/contests\/\d\?change"/g)).toHaveLength(3);
    expect(text(page)).toContain('Cast your vote');
  });

  it('R-D16: asks of those who must declare their identity, above the button, and of nobody else', () => {
    const identity = { constituency: 'Public: north', qualification: 'Who lives in the north.' };
    const page = shown({ ...samplePaper, identity });
    expect(text(page)).toMatch(
      /Declaration of identity .* Public: north\. Who lives in the north\. I declare .* Cast your/,
    );
    expect(page.match(/type="checkbox"/g)).toHaveLength(1);
    expect(shown()).not.toContain('type="checkbox"');
  });

  it('tells someone who cannot vote exactly why', () => {
    const reason = { code: 'not-on-roll', says: 'You joined after the roll was fixed.' };
    expect(text(shown({ ...samplePaper, canVote: false, reason }))).toContain(reason.says);
  });
});
