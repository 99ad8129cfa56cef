// From commands as they travel to the core's.
import type { WireCommand } from '#lib/protocol/messages.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';
import type { Speaker } from './person.ts';
import { authorOf, placeOf, signatureOf } from './places.ts';
import { isAboutPeople, translatePeople } from './translate-people.ts';
import { asIs, facilitatorOf, type Translation } from './translation.ts';

export function translate(
  loaded: LoadedWorkshop,
  wire: Exclude<WireCommand, { type: 'showOnStage' }>,
  speaker: Speaker,
): Translation {
  if (isAboutPeople(wire)) return translatePeople(loaded, wire, speaker);
  if (wire.type === 'giveAnswerOnBehalf') {
    const { person, ...rest } = wire;
    const author =
      'participant' in person ? loaded.participants.get(person.participant)?.id : undefined;
    const key = 'token' in person ? authorOf(loaded, person.token, wire.activity) : author;
    if (!key) return { ok: false, code: 'unknown-person' };
    return asIs({ ...rest, author: key }, facilitatorOf(speaker));
  }
  if (wire.type !== 'giveAnswer') return asIs(wire, facilitatorOf(speaker));
  if (speaker.role !== 'participant') return { ok: false, code: 'not-allowed' };
  const place = placeOf(loaded, speaker.token);
  if (!place) return { ok: false, code: 'not-allowed' };
  const author = signatureOf(loaded, place, speaker.token, wire.activity);
  return asIs(wire, { role: 'participant', author, observer: place.role === 'observer' });
}
