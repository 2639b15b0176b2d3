import { html } from '@folkmoot/publish';
import { paths } from '../paths';
import { type PageIn } from './frame';
import { backLink, button, link, paragraph, textField } from './parts';
import { type Fault } from './sign-in-pages';

/** Asks for the code of a letter. @param typed  what was typed before and is no code */
export const letterPage =
  (typed = '', fault?: Fault): PageIn =>
  (say) => {
    const words = say.letterCode.letter;
    const error = fault?.(say);
    return {
      title: words.title,
      address: paths.letter,
      back: backLink(say, paths.signIn),
      ...(error !== undefined && { errors: [{ field: 'code', says: error }] }),
      main: html`<form method="post" action="${paths.letter}" novalidate>
          ${textField(say, { id: 'code', label: words.field, hint: words.hint, error, value: typed, autocomplete: 'off', isCode: true })}
          ${button(words.button)}
        </form>
        ${link(paths.lostCode, words.lost)} ${link(paths.signIn, words.byEmail)}`,
    };
  };

/** Asks whose code is lost. */
export const lostCodePage =
  (fault?: Fault): PageIn =>
  (say) => {
    const words = say.letterCode.lostCode;
    const error = fault?.(say);
    return {
      title: words.title,
      address: paths.lostCode,
      back: backLink(say, paths.letter),
      ...(error !== undefined && { errors: [{ field: 'identifier', says: error }] }),
      main: html`<p class="fm-lead">${words.lead}</p>
        <form method="post" action="${paths.lostCode}" novalidate>
          ${textField(say, { id: 'identifier', label: words.field, hint: words.hint, error, value: '', autocomplete: 'username' })}
          ${button(words.button)}
        </form>
        ${paragraph(words.help)}`,
    };
  };

/** The same whoever asked: who is known here is told to nobody. */
export const lostCodeSentPage: PageIn = (say) => {
  const words = say.letterCode.lostCodeSent;
  return {
    title: words.title,
    back: backLink(say, paths.lostCode),
    main: html`${paragraph(words.email)} ${link(paths.code, words.typeIt)} ${paragraph(words.post)}
    ${paragraph(words.soon)} ${link(paths.letter, words.back)}`,
  };
};
