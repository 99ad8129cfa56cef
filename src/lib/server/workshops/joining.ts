// Coming in: by oneself with a phone, or added by the facilitator without one.
import { randomBytes } from 'node:crypto';
import type { Made, WireCommand } from '#lib/protocol/messages.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import type { ParticipantRecord } from '../event-store/event-store.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';
import { newPlace } from './new-place.ts';
import { placeOf } from './places.ts';
import type { Translation } from './translation.ts';

export function join(
  loaded: LoadedWorkshop,
  wire: Extract<WireCommand, { type: 'join' }>,
  token: string,
): Translation {
  if (placeOf(loaded, token)) return { ok: false, code: 'already-so' };
  const place = newPlace(loaded, wire, token);
  if (!place) return { ok: false, code: 'empty' };
  const { row, personalCode } = place;
  const made: Made = { type: 'place', participant: row.id, personalCode };
  return joining(loaded, row, { role: 'participant', author: row.id, observer: false }, made);
}

export function addPerson(
  loaded: LoadedWorkshop,
  wire: Extract<WireCommand, { type: 'addPerson' }>,
  actor: Actor,
): Translation {
  const token = randomBytes(16).toString('hex');
  const place = newPlace(loaded, wire, token);
  if (!place) return { ok: false, code: 'empty' };
  const { row, personalCode } = place;
  const isAnonymous = loaded.state.identityMode === 'anonymous';
  const made: Made = {
    type: 'person',
    participant: row.id,
    personalCode,
    token: isAnonymous ? token : null,
  };
  return joining(loaded, row, actor, made);
}

function joining(
  loaded: LoadedWorkshop,
  row: ParticipantRecord,
  actor: Actor,
  made: Made,
): Translation {
  const participant = loaded.state.identityMode === 'anonymous' ? null : row.id;
  const { group } = row;
  const observer = row.role === 'observer';
  const command = { type: 'join', participant, group, observer } as const;
  return { ok: true, command, actor, participants: [row], made };
}
