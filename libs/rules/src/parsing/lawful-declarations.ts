import { type Constitution } from '../constitution';
import { cite } from '../reasoning/step';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Voters declare their identity where seats are elected, each constituency named once. Source: R-D16. */
export function checkIdentityDeclaration({ constituencies, elections }: Constitution): Fault[] {
  const asked = elections.declarationOfIdentity;
  const named = asked?.constituencies ?? [];
  const source = { rule: 'R-D16', citation: cite(asked?.cites, 'declaration of identity') };
  return named.flatMap((code, index) => {
    const known = constituencies.find((one) => one.code === code);
    const path = `/elections/declarationOfIdentity/constituencies/${index}`;
    return [
      ...refuses(
        known !== undefined && known.filledBy !== 'election',
        path,
        'declaration-of-identity',
        source,
        `${known?.name ?? code} elects nobody, so no vote can come with a declaration. Leave it out.`,
      ),
      ...refuses(
        named.indexOf(code) !== index,
        path,
        'declaration-of-identity',
        source,
        `${known?.name ?? code} is named twice. Leave one of them out.`,
      ),
    ];
  });
}
