import { type Me } from '../../shared/api-session';
import { navigate } from '../../shared/router';
import { useSession } from '../../shared/session';
import { useAct, type Act } from '../../shared/use-act';
import { destination } from './destination';

/** Signs in by whatever proof is handed over, then goes on to where the person was going. */
export function useSignIn(next: string | null): Act<() => Promise<Me>> {
  const { enter } = useSession();
  return useAct(async (prove: () => Promise<Me>) => {
    const { account } = await prove();
    if (!account) throw new Error('Signed in without an account.');
    enter(account);
    navigate(destination(account, next), { replace: true });
  });
}
