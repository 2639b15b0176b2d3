import { type Constitution } from '@folkmoot/rules';
import { type AllocationSheet, type CountSheet } from '@folkmoot/count';
import { type Decision } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { VerdictTag } from '../../shared/decisions/verdict-tag';
import { wording as ofDecisions } from '../decisions/wording';
import { wording } from './wording';
import { AccountedFor } from './accounted-for';
import { AmongNominees } from './among-nominees';
import { CheckYourself } from './check-yourself';
import { Contests } from './contests';
import { Corrections } from './corrections';
import { Derivation } from './derivation';
import { Effects } from './effects';
import { Evidence } from './evidence';
import { FilledVacancy } from './filled-vacancy';
import { FundRound } from './fund-round';
import { CourseOfOffice } from './office-course';
import { OpenToObjection } from './open-to-objection';
import { PrintButton } from './print-button';
import { Texts } from './texts';
import { Votes } from './votes';

const words = wording.decision;

export interface DecisionData {
  readonly decision: Decision;
  /** For the names of offices and constituencies. */
  readonly pack: Constitution;
  /** Count sheets of an election, by contest. */
  readonly sheets: ReadonlyMap<string, CountSheet>;
  /** How a fund was divided; `null` for other decisions. */
  readonly allocation: AllocationSheet | null;
}

/** One decision: how it came out, why, what follows, and how to check it. */
export function DecisionPage({ data }: PageProps<DecisionData>) {
  const { decision, pack } = data;
  return (
    <Page
      title={decision.title}
      caption={words.caption(decision.number, decision.kindTitle)}
      crumbs={[{ href: paths.decisions(), text: ofDecisions.title }]}
    >
      <Corrections decision={decision} />
      <Verdict decision={decision} />
      <Result {...data} />
      <OpenToObjection open={decision.openToObjection} />
      <AccountedFor votes={decision.votes} closedEarly={decision.closedEarly} />
      {decision.text && (
        <section className="fm-section fm-reading">
          <h2 className="govuk-heading-l">{words.text}</h2>
          <p className="govuk-body fm-wording">{decision.text}</p>
        </section>
      )}
      <Texts texts={decision.texts} />
      <CourseOfOffice decision={decision} />
      <Derivation steps={decision.derivation} />
      <Effects decision={decision} pack={pack} />
      <Evidence decision={decision} />
      <CheckYourself decision={decision.number} />
      <PrintButton />
    </Page>
  );
}

function Verdict({ decision }: { readonly decision: Decision }) {
  const { verdict, headline, decidedOn, body, correctedBy, constitution } = decision;
  return (
    <div className="fm-verdict">
      <p className="fm-verdict__tag">
        <VerdictTag verdict={verdict} />
      </p>
      <p className="fm-verdict__headline">{headline}</p>
      <p className="govuk-body fm-soft">
        {words.decided(formatDay(decidedOn), words.bodies[body] ?? body)}.{' '}
        {correctedBy === null && words.final} {words.under}{' '}
        <a className="govuk-link" href={paths.constitutionVersion(constitution.version)}>
          {words.version(constitution.version)}
        </a>
        .
      </p>
    </div>
  );
}

function Result({ decision, pack, sheets, allocation }: DecisionData) {
  const { facts, countSheets } = decision;
  switch (facts.type) {
    case 'resolution':
      return facts.selection ? (
        <AmongNominees
          facts={facts}
          selection={facts.selection}
          pack={pack}
          sheet={sheets.get(facts.selection.countSheetSha256)}
          links={countSheets}
        />
      ) : (
        <Votes facts={facts} pack={pack} />
      );
    case 'election':
      return <Contests contests={facts.contests} sheets={sheets} links={countSheets} />;
    case 'fund-round':
      return <FundRound facts={facts} sheet={allocation} />;
    case 'casual-vacancy':
      return <FilledVacancy facts={facts} />;
  }
}
