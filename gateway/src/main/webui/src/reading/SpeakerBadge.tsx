import classes from './SpeakerBadge.module.css';
import { speakerClass } from './speakerClass';
import type { Speaker } from './speakers';

/** The initials of a speaker in their colour, as they stand before their words in the text. */
export function SpeakerBadge({ speaker }: { speaker: Speaker }) {
  return (
    <span className={`${classes.badge ?? ''} ${speakerClass(speaker)}`} aria-hidden="true">
      {speaker.initials}
    </span>
  );
}
