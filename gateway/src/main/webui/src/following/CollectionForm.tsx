import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { problemName } from '../api/problem';
import { t } from '../messages/t';
import { FilterBox } from '../sources/FilterBox';
import classes from '../sources/page.module.css';
import { mentions } from '../sources/paging';
import { outletsQuery } from '../sources/queries';
import { fieldProblem, Refusal } from '../sources/Refusal';
import own from './CollectionForm.module.css';
import type { Collection, CollectionEdit, OutletName } from './types';

interface Props {
  initial: Pick<Collection, 'name' | 'description' | 'outlets'>;
  /** A shared collection holds shared outlets only. */
  shared: boolean;
  saving: {
    mutate: (edit: CollectionEdit) => void;
    isPending: boolean;
    isSuccess: boolean;
    error: unknown;
  };
  action: string;
}

export function CollectionForm({ initial, shared, saving, action }: Props) {
  const [name, setName] = useState(initial.name);
  const [description, setDescription] = useState(initial.description ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(initial.outlets.map(({ id }) => id)),
  );
  const { error } = saving;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate({
      name: name.trim(),
      description: description.trim() || null,
      outlets: [...chosen],
    });
  };
  const nameProblem = fieldProblem(error, 'collection-name-invalid', 'collection-name-taken');
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('collections.name')}
        required
        maxLength={200}
        value={name}
        error={nameProblem}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <TextInput
        label={t('collections.description')}
        value={description}
        onChange={(event) => {
          setDescription(event.currentTarget.value);
        }}
      />
      <OutletChoice
        initial={initial.outlets}
        shared={shared}
        chosen={chosen}
        onChange={setChosen}
      />
      {nameProblem === null && problemName(error) !== 'collection-name-taken' && (
        <Refusal error={error} />
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={saving.isPending}>
          {action}
        </Button>
        <span role="status" className={classes.soft}>
          {saving.isSuccess && t('outlets.saved')}
        </span>
      </div>
    </form>
  );
}

interface ChoiceProps {
  initial: readonly OutletName[];
  shared: boolean;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** How many outlets are offered at once; a word narrows them. */
const OFFERED = 100;

/** Those that are chosen stand first, as they were when the form was opened. */
function OutletChoice({ initial, shared, chosen, onChange }: ChoiceProps) {
  const { data: outlets = [] } = useQuery(outletsQuery);
  const [text, setText] = useState('');
  const first = new Set(initial.map(({ id }) => id));
  const rank = ({ id }: OutletName) => (first.has(id) ? 0 : 1);
  const found = outlets
    .filter((outlet) => outlet.shared || !shared)
    .filter(({ name, domain }) => mentions(text, name, domain))
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
  return (
    <fieldset className={own.outlets}>
      <legend className={own.legend}>{t('collections.outlets', { count: chosen.size })}</legend>
      <FilterBox label={t('outlets.filter')} value="" onChange={setText} />
      <ul className={own.list}>
        {found.slice(0, OFFERED).map(({ id, name, domain }) => (
          <li key={id}>
            <Checkbox
              label={name}
              description={domain}
              checked={chosen.has(id)}
              onChange={(event) => {
                const next = new Set(chosen);
                if (event.currentTarget.checked) next.add(id);
                else next.delete(id);
                onChange(next);
              }}
            />
          </li>
        ))}
      </ul>
      {found.length > OFFERED && (
        <p className={classes.soft}>{t('collections.more', { count: found.length - OFFERED })}</p>
      )}
      {found.length === 0 && <p className={classes.soft}>{t('outlets.noneLikeThis')}</p>}
    </fieldset>
  );
}
