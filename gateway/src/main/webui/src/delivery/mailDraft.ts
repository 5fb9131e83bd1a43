import type { Delivery, DeliverySettings, QuietHours } from './types';

/** What the form of a search's mails holds: what is switched off keeps what was typed. */
export interface MailDraft {
  mail: boolean;
  quiet: boolean;
  hours: QuietHours;
  capped: boolean;
  /** As it is typed. */
  most: string;
}

/** @param zone the reader's own, where none is set */
export function draftOf({ mail, quietHours, mostAnHour }: Delivery, zone: string): MailDraft {
  return {
    mail,
    quiet: quietHours !== null,
    hours: quietHours ?? { from: '22:00', until: '07:00', zone },
    capped: mostAnHour !== null,
    most: String(mostAnHour ?? 4),
  };
}

/** What cannot be a cap is sent as 0, which is refused: nothing is set that was not typed. */
export function settingsOf({ mail, quiet, hours, capped, most }: MailDraft): DeliverySettings {
  const typed = Number(most);
  return {
    mail,
    quietHours: quiet ? hours : null,
    mostAnHour: capped ? (Number.isInteger(typed) ? typed : 0) : null,
  };
}
