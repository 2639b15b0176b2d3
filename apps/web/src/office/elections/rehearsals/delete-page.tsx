import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { PageMark } from '../../../shared/page';
import { deleteRehearsal, rehearsalQuery } from '../../api/rehearsals';
import { send } from '../../form/send';
import { named, useLoaded } from '../../loaded';
import { ConfirmPage } from '../../parts/confirm-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { words } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(rehearsalQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const { id, election } = await loader(visit);
  return send(
    await visit.request.formData(),
    (key) => deleteRehearsal(id, key),
    () => done(officePaths.election(election), words.remove.done),
  );
}

/** Asks once more before a rehearsal goes. */
export function Component() {
  const { id, election, title, watermark } = useLoaded<typeof loader>();
  return (
    <PageMark value={watermark}>
      <ConfirmPage
        title={words.remove.title}
        caption={title}
        crumbs={[
          ...crumbsTo({ id: election, title }),
          { href: officePaths.rehearsal(id), text: words.section.title },
        ]}
        warning={words.remove.says}
        button={words.remove.button}
        look="warning"
        cancel={officePaths.rehearsal(id)}
      />
    </PageMark>
  );
}
