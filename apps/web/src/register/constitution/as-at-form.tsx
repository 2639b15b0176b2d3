import { Button, Details, TextInput } from '@folkmoot/ui';
import { paths } from '../../shared/paths';
import { navigate } from '../../shared/router';
import { wording as words } from './wording';

/** Asks for the rules of another day, which the address then names. */
export const AsAtForm = ({ on }: { readonly on: string | undefined }) => (
  <Details summary={words.onTitle} open={on !== undefined}>
    <form action={show}>
      <TextInput
        id="on"
        name="on"
        type="date"
        label={words.onLabel}
        hint={words.onHint}
        defaultValue={on}
        required
        width={10}
      />
      <Button>{words.onButton}</Button>
    </form>
  </Details>
);

function show(data: FormData): void {
  const day = data.get('on');
  navigate(paths.constitution(typeof day === 'string' ? day : undefined));
}
