import { renderToStaticMarkup as html } from 'react-dom/server';
import { PageMark } from '../../shared/page';
import { type SamplePaper } from './api';
import { CheckPage } from './check-page';
import { DonePage } from './done-page';
import { StartPage } from './start-page';

const link = 'rehearsal-abc';
const sample: SamplePaper = {
  watermark: 'REHEARSAL – not a real vote',
  voter: 'Sample voter 3',
  constituencyName: 'Staff',
  title: 'Council election',
  introduction: '',
  closesAt: '2026-11-30T17:00:00.000Z',
  secrecy: 'secret',
  mayChangeVote: true,
  randomOrder: false,
  castAt: null,
  reason: null,
  current: [],
  contests: [
    {
      id: 'rehearsal-abc-1',
      kind: 'approval',
      title: 'Staff: 2 seats',
      text: '',
      seats: 2,
      mostMarks: 2,
      reopenNominations: null,
      options: ['Ann', 'Bo'].map((name) => ({ id: name.toLowerCase(), name })),
    },
  ],
};
const cast = {
  ...sample,
  castAt: '2026-11-23T09:00:00.000Z',
  current: [{ contest: 'rehearsal-abc-1', options: ['bo'] }],
};
const shown = (Page: typeof StartPage, paper = sample) => {
  const page = html(
    <PageMark value={paper.watermark}>
      <Page link={link} sample={paper} />
    </PageMark>,
  );
  return { page, text: page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
};

describe('the pages of a rehearsal', () => {
  it.each([
    ['the first', StartPage],
    ['the check', CheckPage],
    ['the last', DonePage],
  ])('%s says at its top that nothing of it is real', (_, Page) => {
    const { page, text } = shown(Page);
    expect(text.trim()).toMatch(/^(Back )?REHEARSAL – not a real vote/);
    expect(page).toContain('data-mark="REHEARSAL – not a real vote"');
  });

  it.each([
    ['before one votes', StartPage],
    ['before one casts', CheckPage],
  ])('of a secret election say that they seal nothing: %s', (_, Page) => {
    expect(shown(Page).text).toContain('A rehearsal is not sealed');
    expect(shown(Page, { ...sample, secrecy: 'open' }).text).not.toContain('not sealed');
  });

  it('tell who cannot vote why, and show afterwards what is in the box', () => {
    const says = 'The poll of the real election has opened.';
    const { page, text } = shown(StartPage, { ...cast, reason: { code: 'overtaken', says } });
    expect(text).toContain(says);
    expect(page).not.toContain('/questions/1');
    expect(shown(DonePage, cast).text).toMatch(/Staff: 2 seats Bo/);
  });
});
