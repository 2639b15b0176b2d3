import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { organisation as askOrganisation } from './api-register';
import { session as askSession, signOut as askSignOut } from './api-session';
import { type Account, type Organisation } from './api-types';
import { paths } from './paths';

export interface Session {
  /** Whose pages these are; `null` until the answer comes. */
  readonly organisation: Organisation | null;
  /** Who is signed in: `null` for nobody, `undefined` until the answer comes. */
  readonly account: Account | null | undefined;
  /** Called with the account after signing in. */
  readonly enter: (account: Account | null) => void;
  readonly signOut: () => void;
}

const SessionContext = createContext<Session>({
  organisation: null,
  account: undefined,
  enter: () => undefined,
  signOut: () => undefined,
});

/** Who is reading, and whose pages. */
export const useSession = (): Session => useContext(SessionContext);

/** Asks once, when the entry opens. Pages do not wait for it. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  const [account, setAccount] = useState<Account | null | undefined>(undefined);
  useEffect(() => {
    askOrganisation().then(setOrganisation, () => undefined);
    askSession().then(
      (me) => setAccount(me.account),
      () => undefined,
    );
  }, []);
  const session = useMemo(
    () => ({ organisation, account, enter: setAccount, signOut }),
    [organisation, account],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Ends the session and forgets everything that the pages held. */
function signOut(): void {
  const leave = () => {
    sessionStorage.clear();
    location.assign(paths.home);
  };
  askSignOut().then(leave, leave);
}
