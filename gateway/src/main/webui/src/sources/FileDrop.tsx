import { useId, useState } from 'react';
import { Icon } from '../icons/Icon';
import { t } from '../messages/t';
import classes from './FileDrop.module.css';

interface Props {
  /** The endings that can be chosen. */
  accept: string;
  label: string;
  /** What such a file is. */
  what: string;
  /** Of the file that was chosen. */
  name: string | null;
  error: string | null;
  onFile: (file: File) => void;
}

/** A place to drop a file, which is also the button to choose one. */
export function FileDrop({ accept, label, what, name, error, onFile }: Props) {
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <div>
      <label
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <Icon name="upload" size={22} />
        <span className={classes.label}>{name ?? label}</span>
        <span className={classes.what} id={id}>
          {name === null ? what : t('sources.anotherFile')}
        </span>
        <input
          type="file"
          className={classes.input}
          accept={accept}
          aria-describedby={id}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {error !== null && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
