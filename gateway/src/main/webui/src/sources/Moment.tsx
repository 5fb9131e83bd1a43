import { fullMoment, shortMoment } from '../time/moment';
import { useNow } from '../time/useNow';

/** A time by our own clock; in full when it is pointed at. */
export function Moment({ at }: { at: string }) {
  const now = useNow();
  const moment = new Date(at);
  return (
    <time dateTime={at} title={fullMoment(moment)}>
      {shortMoment(moment, now)}
    </time>
  );
}
