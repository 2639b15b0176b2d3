import { Code, SummaryList } from '@folkmoot/ui';
import { downloads, type ConstitutionInForce } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { Page } from '../../shared/page';
import { type PageProps } from '../../shared/router';
import { wording } from '../wording';
import { CouncilRules } from './council-rules';
import { DecisionKinds } from './decision-kinds';
import { ElectionRules } from './election-rules';
import { Members } from './members';
import { Offices } from './offices';
import { Surplus } from './surplus';

const words = wording.constitution;

/** The rules in force, readable, each with its source. */
export function ConstitutionPage({ data }: PageProps<ConstitutionInForce>) {
  const { pack, version, sha256, effectiveOn } = data;
  return (
    <Page title={words.title} caption={pack.title}>
      <p className="fm-lead">{words.lead}</p>
      <SummaryList
        rows={[
          { key: words.version, value: version },
          { key: words.inForce, value: formatDay(effectiveOn) },
          { key: words.form, value: wording.legalForms[pack.legalForm] },
          { key: words.jurisdiction, value: words.jurisdictions[pack.jurisdiction] },
          { key: words.hash, value: <Code>{sha256}</Code> },
        ]}
      />
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={downloads.constitution(version)}
          download="constitution.json"
        >
          {words.download}
        </a>
      </p>
      <Members constituencies={pack.constituencies} />
      <CouncilRules pack={pack} />
      <Offices pack={pack} />
      <DecisionKinds kinds={pack.decisionKinds} />
      <ElectionRules rules={pack.elections} />
      <Surplus rules={pack.surplus} />
    </Page>
  );
}
