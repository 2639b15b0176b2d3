import { Button, ErrorMessage, FileInput, LinkButton } from '@folkmoot/ui';
import { useState, type FormEvent } from 'react';
import { failureText } from '../../shared/failure-text';
import { useReload } from '../../shared/router';
import { useAct } from '../../shared/use-act';
import { type Candidacy, keepPhoto, ownPhoto, removePhoto } from './api';
import { inBase64 } from './in-base64';
import { wording } from './wording';

const words = wording.nomination;

export interface PhotoFormProps {
  readonly election: string;
  readonly nomination: Candidacy;
}

/** Adds a photograph to one's nomination, or takes it away. */
export function PhotoForm({ election, nomination: { id, photo } }: PhotoFormProps) {
  const reload = useReload();
  const [missing, setMissing] = useState(false);
  const add = useAct<File>(async (file) => {
    await keepPhoto(election, id, await inBase64(file));
    reload();
  });
  const remove = useAct(async () => {
    await removePhoto(election, id);
    reload();
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('photo');
    const chosen = file instanceof File && file.size > 0 ? file : null;
    setMissing(chosen === null);
    if (chosen) add.run(chosen);
  };
  const error = missing ? words.photoMissing : add.failure ? failureText(add.failure) : undefined;
  if (photo !== null)
    return (
      <section className="fm-section">
        <img
          className="fm-candidate__photo"
          src={ownPhoto(election, id, photo)}
          alt={words.photoOf}
          width={160}
          height={160}
        />
        <p className="govuk-body">
          <LinkButton onClick={() => remove.run()}>{words.removePhoto}</LinkButton>
        </p>
        {remove.failure && (
          <ErrorMessage id="photo-error">{failureText(remove.failure)}</ErrorMessage>
        )}
      </section>
    );
  return (
    <form className="fm-section" onSubmit={onSubmit} noValidate>
      <FileInput
        id="photo"
        name="photo"
        label={words.photo}
        hint={words.photoHint}
        accept="image/jpeg,image/png,image/webp"
        error={error}
      />
      <Button look="secondary" busy={add.busy}>
        {words.addPhoto}
      </Button>
    </form>
  );
}
