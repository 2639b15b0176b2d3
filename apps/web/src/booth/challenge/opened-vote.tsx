import { Button, Code, InsetText, WarningText } from '@folkmoot/ui';
import { type Paper } from '../../shared/api-voting';
import { ChosenList } from '../../shared/ballot-paper/chosen-list';
import { type Draft } from '../../shared/ballot-paper/draft';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { boothWays } from '../booth-ways';
import { QrCode } from '../paper/qr-code';
import { Tracker } from '../paper/tracker';
import { type OpenedBallot } from '../../shared/sealing/paper-to-seal';
import { wording } from '../wording';

const words = wording.opened;

export interface OpenedVoteProps {
  readonly paper: Paper;
  readonly answers: Draft['answers'];
  readonly opened: readonly OpenedBallot[];
  readonly onSealAgain: () => void;
}

/** A vote that was opened instead of cast: what another device needs to see what was in it. */
export function OpenedVote({ paper, answers, opened, onSealAgain }: OpenedVoteProps) {
  return (
    <Page title={words.title} caption={paper.title}>
      <div className="fm-reading">
        <WarningText>{words.notCast}</WarningText>
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {opened.map((ballot) => (
          <Opening key={ballot.box} poll={paper.poll} {...ballot} />
        ))}
        <h2 className="govuk-heading-m">{words.marked}</h2>
        <ChosenList paper={paper} answers={answers} ways={boothWays} />
        <InsetText>{words.again}</InsetText>
        <Button type="button" onClick={onSealAgain}>
          {words.button}
        </Button>
      </div>
    </Page>
  );
}

function Opening({ poll, box, tracker, opening }: OpenedBallot & { readonly poll: string }) {
  const address = location.origin + paths.boothTest(poll, box, opening);
  return (
    <section>
      <h2 className="govuk-heading-m">{words.tracker}</h2>
      <p className="govuk-body">
        <Tracker of={tracker} />
      </p>
      <figure className="fm-figure">
        <QrCode text={address} says={words.qr} />
        <figcaption className="govuk-body">{words.scan}</figcaption>
      </figure>
      <h2 className="govuk-heading-m">{words.opening}</h2>
      <p className="govuk-body">{words.orCopy(location.origin + paths.boothTest(poll, box))}</p>
      <p className="govuk-body">
        <Code>{opening}</Code>
      </p>
    </section>
  );
}
