import { renderToStaticMarkup as html } from 'react-dom/server';
import { type Contest } from '../api-voting';
import { ApprovalContest } from './approval-contest';
import { CannotVotePage } from './cannot-vote-page';
import { Chosen } from './chosen';
import { LimitedContest } from './limited-contest';
import { QuestionPage } from './question-page';
import { RankCard, type RankCardProps } from './rank-card';
import { samplePaper } from './sample-paper.test-data';
import { type Ways } from './ways';

const { contests, poll } = samplePaper;
const [policy, seats, fund] = contests as [Contest, Contest, Contest];
const nothing = () => undefined;
const text = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const ways: Ways = {
  start: () => '/vote',
  question: (of, number) => `/booth/${of}/questions/${number}`,
  check: (of) => `/booth/${of}/check`,
  receipt: (of) => `/booth/${of}/receipt`,
};
const question = (number: string, paper = samplePaper, changing = false) =>
  html(<QuestionPage paper={paper} number={number} changing={changing} ways={ways} />);

describe('a candidate’s card', () => {
  const card = (props: Partial<RankCardProps>) =>
    html(
      <RankCard
        option={{ id: 'asha', name: 'Asha Bell', statement: null, pence: null, about: null }}
        name="Asha Bell"
        explains={null}
        place={0}
        ranked={2}
        onRank={nothing}
        onMove={nothing}
        onRemove={nothing}
        {...props}
      />,
    );

  it('offers the next place to one who is not ranked, and nothing else', () => {
    expect(card({}).match(/<button/g)).toHaveLength(1);
    expect(text(card({}))).toContain('Rank 3rd Asha Bell');
  });

  it('R-F33: says what it means to rank nobody', () => {
    const nobody = card({ name: 'Re-open nominations', explains: 'This is nobody.' });
    expect(text(nobody)).toContain('Rank 3rd Re-open nominations This is nobody.');
  });

  it('shows the place given, and ways to change it', () => {
    const placed = card({ place: 1, ranked: 2 });
    expect(text(placed)).toContain('1st choice');
    expect(text(placed)).toMatch(/Move up Asha Bell Move down Asha Bell Remove Asha Bell/);
  });

  it('keeps a button that can do nothing where it is', () => {
    expect(card({ place: 1, ranked: 1 }).match(/aria-disabled="true"/g)).toHaveLength(2);
    expect(card({ place: 2, ranked: 3 })).not.toContain('aria-disabled');
  });
});

describe('what a voter has chosen', () => {
  it('is named when it is nothing', () => {
    expect(text(html(<Chosen contest={policy} chosen={[]} />))).toContain('You have not voted');
  });

  it('reads a ranking in the order of preference', () => {
    expect(text(html(<Chosen contest={seats} chosen={['wendy', 'asha']} />))).toMatch(
      /1st\s+Wendy\s+2nd\s+Asha/,
    );
  });

  it('adds up what is approved, to the penny', () => {
    expect(text(html(<Chosen contest={fund} chosen={['choir', 'shed']} />))).toContain('£1,150.50');
  });
});

describe('approval', () => {
  it('sets the running total against the budget and says when it is more', () => {
    const contest = (chosen: string[]) =>
      text(
        html(
          <ApprovalContest contest={fund} chosen={chosen} onChange={nothing} error={undefined} />,
        ),
      );
    expect(contest(['choir'])).toContain('You have ticked £600.00. The fund has £1,000.00.');
    expect(contest(['choir'])).not.toContain('more than the fund can pay for');
    expect(contest(['choir', 'shed'])).toContain('more than the fund can pay for');
  });

  it('speaks of no money where candidates are approved', () => {
    const contest: Contest = { ...seats, kind: 'approval' };
    const marked = { contest, chosen: ['asha', 'huw'] };
    const page = html(<ApprovalContest {...marked} onChange={nothing} error={undefined} />);
    expect(page.match(/type="checkbox"[^>]* checked/g)).toHaveLength(2);
    expect(text(page)).not.toMatch(/£|fund|project/);
    expect(text(html(<Chosen {...marked} />)).trim()).toMatch(/^Asha\s+Huw$/);
  });
});

describe('as many candidates as seats', () => {
  const contest: Contest = { ...seats, kind: 'approval', mostMarks: 2 };
  const shown = (most: number, chosen: string[]) =>
    html(
      <LimitedContest
        contest={contest}
        most={most}
        chosen={chosen}
        onChange={nothing}
        error={undefined}
      />,
    );

  it('counts what is chosen, for everybody to see and hear', () => {
    const page = shown(2, ['asha']);
    expect(page).toMatch(/role="status"[^>]*>1 of 2 chosen\.</);
    expect(page.match(/type="checkbox"[^>]* checked/g)).toHaveLength(1);
  });

  it('is a plain choice where there is one seat', () => {
    expect(shown(1, []).match(/type="radio"/g)).toHaveLength(3);
  });
});

describe('the pages of a ballot paper', () => {
  it('ask one question each and say how many there are', () => {
    const page = question('2');
    expect(text(page)).toContain('Annual ballot: question 2 of 3');
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it.each(['4', '0', '1.5', 'x'])('do not make up a question %s', (number) => {
    expect(text(question(number))).toContain('Page not found');
  });

  it('lead back the way that the voter came, on the pages of this way of voting', () => {
    expect(question('2')).toContain(`href="/booth/${poll}/questions/1"`);
    expect(question('2', samplePaper, true)).toContain(`href="/booth/${poll}/check"`);
  });

  it('tell someone who cannot vote exactly why', () => {
    const reason = { code: 'not-on-roll', says: 'You joined after the roll was fixed.' };
    const paper = { ...samplePaper, canVote: false, reason };
    for (const page of [html(<CannotVotePage paper={paper} ways={ways} />), question('1', paper)])
      expect(text(page)).toContain('You joined after the roll was fixed.');
  });
});
