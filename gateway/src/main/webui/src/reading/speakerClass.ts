import type { Speaker } from './speakers';
import classes from './speakers.module.css';

/** Gives what it stands on the two colours of a speaker, as --speaker and --speaker-soft. */
export function speakerClass({ colour }: Pick<Speaker, 'colour'>): string {
  return classes[`speaker${colour}`] ?? '';
}
