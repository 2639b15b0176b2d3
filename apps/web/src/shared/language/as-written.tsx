import { type ReactNode } from 'react';
import { english } from './languages';
import { language } from './spoken';

/** What the organisation or a person wrote, in English on a page in any language: read aloud and set as such. */
export const AsWritten = ({ children }: { readonly children: ReactNode }) =>
  language().code === 'en' ? (
    children
  ) : (
    <span lang={english.tag} dir="auto">
      {children}
    </span>
  );
