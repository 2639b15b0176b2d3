import { Loading, type NavigationLink } from '@folkmoot/ui';
import { useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from 'react-router';
import { entryFor } from '../../entries';
import { type Account } from '../shared/api-session';
import { Frame } from '../shared/frame';
import { paths } from '../shared/paths';
import { takeOverLinks } from '../shared/router/address';
import { useSession } from '../shared/session';
import { may, worksInOffice } from './duties';
import { mayEnter, NotForYouPage } from './gate';
import { officePaths } from './paths';
import { useArrival } from './use-arrival';
import { wording } from './wording';

/** What surrounds the office's pages, and who may see them. */
export function Shell() {
  const { account } = useSession();
  const { pathname } = useLocation();
  const leaving = useNavigation().state !== 'idle';
  usePlainLinks();
  useArrival();
  const stranger = account && !mayEnter(account, pathname) ? account : null;
  return (
    <Frame
      home={officePaths.home}
      links={linksFor(account)}
      accountNote={account ? roleNote(account) : undefined}
    >
      <div className="fm-main" aria-busy={leaving}>
        {leaving && <div className="fm-progress-line" aria-hidden="true" />}
        <ScrollRestoration />
        {stranger ? <NotForYouPage account={stranger} /> : <Outlet />}
      </div>
    </Frame>
  );
}

/** Shown until the first page has come. */
export const FirstLoading = () => (
  <div className="govuk-width-container fm-main">
    <main id="main" className="govuk-main-wrapper">
      <Loading />
    </main>
  </div>
);

function usePlainLinks(): void {
  const navigate = useNavigate();
  useEffect(
    () =>
      takeOverLinks((to) => {
        if (entryFor(to) === 'office') void navigate(to);
        else location.assign(to);
      }),
    [navigate],
  );
}

const { links: words } = wording;

const links: readonly NavigationLink[] = [
  { href: officePaths.members(), text: words.members },
  { href: officePaths.resolutions, text: words.resolutions },
  { href: officePaths.elections, text: words.elections },
  { href: officePaths.appointments, text: words.appointments },
  { href: officePaths.surplus, text: words.surplus },
  { href: officePaths.funds, text: words.funds },
  { href: officePaths.polls, text: words.polls },
  { href: officePaths.boards, text: words.boards },
  { href: officePaths.challenges, text: words.challenges },
  { href: officePaths.meetings, text: words.meetings },
  { href: officePaths.filings, text: words.filings },
  { href: officePaths.constitution, text: words.constitution },
  { href: officePaths.inspectors, text: words.inspectors },
  { href: officePaths.register(), text: words.register },
];

const forInspectors: readonly NavigationLink[] = [
  { href: officePaths.inspection, text: words.inspection },
  { href: paths.decisions(), text: words.register },
];

const linksFor = (account: Account | null | undefined): readonly NavigationLink[] =>
  account && worksInOffice(account)
    ? links
    : account && may(account, 'inspect')
      ? forInspectors
      : [];

function roleNote({ roles }: Account): string | undefined {
  const held = roles.filter((role) => role !== 'member').map((role) => wording.roles[role]);
  return held.length > 0 ? wording.here(held) : undefined;
}
