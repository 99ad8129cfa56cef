// From commands as they travel to the core's.
import type { WireCommand } from '#lib/protocol/messages.ts';
import { isVote } from '#lib/workshop/answers.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';
import type { Speaker } from './person.ts';
import { placeOf, signatureOf } from './places.ts';
import { isAboutPeople, translatePeople } from './translate-people.ts';
import { asIs, facilitatorOf, type Translation } from './translation.ts';

export function translate(
  loaded: LoadedWorkshop,
  wire: Exclude<WireCommand, { type: 'showOnStage' }>,
  speaker: Speaker,
): Translation {
  if (isAboutPeople(wire)) return translatePeople(loaded, wire, speaker);
  if (wire.type === 'giveAnswerOnBehalf') return onBehalf(loaded, wire, speaker);
  if (wire.type !== 'giveAnswer') return asIs(wire, facilitatorOf(speaker));
  if (speaker.role !== 'participant') return { ok: false, code: 'not-allowed' };
  const place = placeOf(loaded, speaker.token);
  if (!place) return { ok: false, code: 'not-allowed' };
  const author = signatureOf(loaded, place, speaker.token, wire.activity);
  return asIs(wire, { role: 'participant', author, observer: place.role === 'observer' });
}

/** An anonymous log does not say who observes: their place does. */
function onBehalf(
  loaded: LoadedWorkshop,
  { person, ...given }: Extract<WireCommand, { type: 'giveAnswerOnBehalf' }>,
  speaker: Speaker,
): Translation {
  // A row's id as the author would lead from an anonymous answer to a person.
  if (loaded.state.identityMode === 'anonymous' && !('token' in person))
    return { ok: false, code: 'not-allowed' };
  const place =
    'token' in person ? placeOf(loaded, person.token) : loaded.participants.get(person.participant);
  if (!place) return { ok: false, code: 'unknown-person' };
  if (place.role === 'observer' && isVote(given.answer))
    return { ok: false, code: 'observer-no-vote' };
  const author =
    'token' in person ? signatureOf(loaded, place, person.token, given.activity) : place.id;
  return asIs({ ...given, author }, facilitatorOf(speaker));
}
