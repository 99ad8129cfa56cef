// A token's place in a workshop, and what answers from it are signed with.
import type { ParticipantRecord } from '../event-store/event-store.ts';
import { anonymousAuthor, hashOf } from './author-key.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';

/** The row of whoever holds this token, while they have a place. */
export function placeOf(loaded: LoadedWorkshop, token: string): ParticipantRecord | undefined {
  const id = loaded.participantByToken.get(hashOf(token));
  return id === undefined ? undefined : loaded.participants.get(id);
}

/** What answers of this token's holder to that activity are signed with. */
export function authorOf(
  loaded: LoadedWorkshop,
  token: string,
  activity: string,
): string | undefined {
  const place = placeOf(loaded, token);
  return place && signatureOf(loaded, place, token, activity);
}

export function signatureOf(
  { record, state }: LoadedWorkshop,
  place: ParticipantRecord,
  token: string,
  activity: string,
): string {
  return state.identityMode === 'anonymous'
    ? anonymousAuthor(token, record.id, activity)
    : place.id;
}
