// A place for somebody who comes in, with the code that gives it back to them on another phone.
import { clean } from '#lib/workshop/text.ts';
import type { ParticipantRecord } from '../event-store/event-store.ts';
import { hashOf, normalPersonalCode, personalCodeOf } from './author-key.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';
import { newId } from './new-id.ts';

export type NewPlace = { row: ParticipantRecord; personalCode: string | null };

/** Null where the identity mode asks for a name and none was given. */
export function newPlace(
  { record, state }: LoadedWorkshop,
  { name, group, observer }: { name: string | null; group: string | null; observer: boolean },
  token: string,
): NewPlace | null {
  const isAnonymous = state.identityMode === 'anonymous';
  const cleaned = isAnonymous ? null : clean(name ?? '');
  if (cleaned === '') return null;
  // In anonymous mode answers hang on the token itself: another token would be another author.
  const personalCode = isAnonymous ? null : personalCodeOf(token);
  const row: ParticipantRecord = {
    workshop: record.id,
    id: newId(),
    tokenHash: hashOf(token),
    personalCodeHash: personalCode === null ? null : hashOf(normalPersonalCode(personalCode)),
    name: cleaned,
    group: isAnonymous ? null : group,
    role: observer ? 'observer' : 'voter',
    removed: false,
  };
  return { row, personalCode };
}
