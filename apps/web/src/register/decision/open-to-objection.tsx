import { type Schema } from '@folkmoot/contract';
import { formatDay, formatMoment } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { wording } from './wording';

const words = wording.objections;

type Open = Schema<'OpenToObjectionDto'>;

/** Until when a declared result may be questioned, and what became of each objection; never whose it was. Source: R-D26. */
export const OpenToObjection = ({ open }: { readonly open: Open | null }) =>
  open && (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-l">{words.title}</h2>
      <p className="govuk-body">
        {open.isOver ? words.wasUntil(formatDay(open.until)) : words.until(formatDay(open.until))}{' '}
        {words.number(open.objections.length)}
      </p>
      {open.objections.length > 0 && (
        <ul className="fm-people">
          {open.objections.map((objection) => (
            <li key={objection.id}>
              <Objection objection={objection} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );

function Objection({ objection }: { readonly objection: Open['objections'][number] }) {
  const { madeAt, outcome, reason, setAside, calledAgain, answeredAt } = objection;
  return (
    <>
      <p className="govuk-body fm-soft">{words.made(formatMoment(madeAt))}</p>
      {outcome === null || answeredAt === null ? (
        <p className="govuk-body">{words.waits}</p>
      ) : (
        <>
          <p className="govuk-body">
            {outcome === 'dismissed'
              ? words.dismissed(formatMoment(answeredAt))
              : words.setAside(formatMoment(answeredAt), setAside.join(', '))}
          </p>
          <p className="govuk-body fm-wording">{reason}</p>
          {outcome === 'set-aside' && (
            <p className="govuk-body">
              {calledAgain === null ? (
                words.notYet
              ) : (
                <a className="govuk-link" href={paths.announcedElection(calledAgain)}>
                  {words.again}
                </a>
              )}
            </p>
          )}
        </>
      )}
    </>
  );
}
