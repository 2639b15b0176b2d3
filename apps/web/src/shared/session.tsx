import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { organisation as askOrganisation, type Organisation } from './api-register';
import { session as askSession, signOut as askSignOut, type Account } from './api-session';
import { paths } from './paths';
import { forgetAll, keep, recall } from './storage';

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
      (me) => {
        if (me.account) ownAs(me.account.id, recall(owner) ?? me.account.id);
        setAccount(me.account);
      },
      () => undefined,
    );
  }, []);
  const session = useMemo(
    () => ({ organisation, account, enter: enterAs(setAccount), signOut }),
    [organisation, account],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

const owner = 'folkmoot.account';

const enterAs = (show: (account: Account | null) => void) => (account: Account | null) => {
  ownAs(account?.id, recall(owner));
  show(account);
};

/** What one person left unsent on this device is not shown to the next. */
function ownAs(id: string | undefined, before: unknown): void {
  if (before !== id) forgetAll();
  keep(owner, id);
}

/** Ends the session and forgets everything that the pages held. */
function signOut(): void {
  const leave = () => {
    forgetAll();
    location.assign(paths.home);
  };
  askSignOut().then(leave, leave);
}
