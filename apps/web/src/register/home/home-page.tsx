import { Button, EmptyState, TextInput } from '@folkmoot/ui';
import { type DecisionSummary, type Organisation } from '../../shared/api-register';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { navigate, type PageProps } from '../../shared/router';
import { DecisionLine } from '../../shared/decisions/decision-line';
import { wording as shared } from '../wording';
import { wording as words } from './wording';

export interface HomeData {
  readonly organisation: Organisation;
  readonly latest: readonly DecisionSummary[];
}

/** The front door: whose register this is, and the ways in. */
export function HomePage({ data }: PageProps<HomeData>) {
  const { organisation, latest } = data;
  return (
    <Page title={organisation.name} ownHeading>
      <section className="fm-hero">
        <p className="fm-caption">{shared.legalForms[organisation.legalForm]}</p>
        <h1 className="govuk-heading-xl">{organisation.name}</h1>
        <p className="fm-hero__about">{organisation.about}</p>
        <p className="fm-hero__about">{words.lead}</p>
        <SearchBox />
      </section>
      <Figures organisation={organisation} />
      <div className="fm-split-page">
        <section>
          <h2 className="govuk-heading-l">{words.latest}</h2>
          <Latest decisions={latest} />
        </section>
        <Aside />
      </div>
    </Page>
  );
}

function SearchBox() {
  const search = (data: FormData) => {
    const q = data.get('q');
    navigate(paths.decisions({ q: typeof q === 'string' ? q : undefined }));
  };
  return (
    <form className="fm-search" role="search" action={search}>
      <TextInput id="q" name="q" type="search" label={words.search} />
      <Button>{words.searchButton}</Button>
    </form>
  );
}

function Figures({ organisation: { counts } }: Pick<HomeData, 'organisation'>) {
  const figures = [
    { count: counts.members, says: words.members },
    { count: counts.councilMembers, says: words.council },
    { count: counts.decisions, says: words.decisions },
  ];
  return (
    <ul className="fm-figures">
      {figures.map(({ count, says }) => (
        <li key={says}>
          <span className="fm-figures__count">{count.toLocaleString('en-GB')}</span> {says}
        </li>
      ))}
    </ul>
  );
}

function Latest({ decisions }: { readonly decisions: readonly DecisionSummary[] }) {
  if (decisions.length === 0)
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHelp}</p>
      </EmptyState>
    );
  return (
    <>
      <ul className="fm-lines">
        {decisions.map((decision) => (
          <DecisionLine key={decision.number} decision={decision} />
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.decisions()}>
          {words.all}
        </a>
      </p>
    </>
  );
}

const asides = [
  {
    title: words.voteTitle,
    text: words.vote,
    links: [{ href: paths.ballots, text: words.voteLink }],
  },
  {
    title: words.councilTitle,
    text: words.councilText,
    links: [
      { href: paths.council, text: words.councilLink },
      { href: paths.announcedElections, text: words.electionsLink },
      { href: paths.constitution(), text: words.constitutionLink },
      { href: paths.asAt(), text: words.asAtLink },
    ],
  },
  {
    title: words.verifyTitle,
    text: words.verifyText,
    links: [{ href: paths.verify, text: words.verifyLink }],
  },
];

const Aside = () => (
  <div className="fm-asides">
    {asides.map(({ title, text, links }) => (
      <section key={title} className="fm-aside">
        <h2 className="govuk-heading-s">{title}</h2>
        <p className="govuk-body">{text}</p>
        {links.map((link) => (
          <p key={link.href} className="govuk-body">
            <a className="govuk-link" href={link.href}>
              {link.text}
            </a>
          </p>
        ))}
      </section>
    ))}
  </div>
);
