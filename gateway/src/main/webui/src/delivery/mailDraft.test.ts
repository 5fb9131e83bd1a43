import { expect, it } from 'vitest';
import { draftOf, settingsOf } from './mailDraft';

const NOTHING = { mail: false, address: null, quietHours: null, mostAnHour: null, failure: null };
const NIGHT = { from: '23:00', until: '06:30', zone: 'Europe/Kyiv' };

it('begins with the reader’s own time zone, and sets nothing that is switched off', () => {
  const draft = draftOf(NOTHING, 'Europe/Amsterdam');
  expect(draft.hours.zone).toBe('Europe/Amsterdam');
  expect(settingsOf(draft)).toEqual({ mail: false, quietHours: null, mostAnHour: null });
});

it('keeps what is set', () => {
  const set = { ...NOTHING, mail: true, quietHours: NIGHT, mostAnHour: 12 };
  const draft = draftOf(set, 'UTC');
  expect(settingsOf(draft)).toEqual({ mail: true, quietHours: NIGHT, mostAnHour: 12 });
});

it('sends what is no number so that it is refused', () => {
  const draft = { ...draftOf(NOTHING, 'UTC'), mail: true, capped: true };
  expect(settingsOf({ ...draft, most: '' }).mostAnHour).toBe(0);
  expect(settingsOf({ ...draft, most: '2.5' }).mostAnHour).toBe(0);
});
