// Commands about people, whose names, tokens and personal codes the core never sees.
import type { Made, WireCommand } from '#lib/protocol/messages.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import { hashOf, normalPersonalCode, personalCodeOf } from './author-key.ts';
import { addPerson, join } from './joining.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';
import { newId } from './new-id.ts';
import type { Speaker } from './person.ts';
import { facilitatorOf, type Translation } from './translation.ts';

type PeopleCommand = Extract<
  WireCommand,
  { type: 'join' | 'reclaimPlace' | 'addPerson' | 'renewPersonalCode' | 'removeParticipant' }
>;

const PEOPLE: ReadonlySet<WireCommand['type']> = new Set([
  'join',
  'reclaimPlace',
  'addPerson',
  'renewPersonalCode',
  'removeParticipant',
] satisfies PeopleCommand['type'][]);

export const isAboutPeople = (command: WireCommand): command is PeopleCommand =>
  PEOPLE.has(command.type);

export function translatePeople(
  loaded: LoadedWorkshop,
  wire: PeopleCommand,
  speaker: Speaker,
): Translation {
  switch (wire.type) {
    case 'join':
      return speaker.role === 'participant'
        ? join(loaded, wire, speaker.token)
        : { ok: false, code: 'not-allowed' };
    case 'reclaimPlace':
      return speaker.role === 'participant'
        ? reclaim(loaded, wire.personalCode, speaker.token)
        : { ok: false, code: 'not-allowed' };
    case 'addPerson':
      return addPerson(loaded, wire, facilitatorOf(speaker));
    case 'renewPersonalCode':
      return renewCode(loaded, wire.participant, facilitatorOf(speaker));
    case 'removeParticipant':
      return remove(loaded, wire.participant, facilitatorOf(speaker));
    default: {
      const unknown: never = wire;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

function renewCode(loaded: LoadedWorkshop, id: string, actor: Actor): Translation {
  const row = loaded.participants.get(id);
  if (!row || row.removed) return { ok: false, code: 'unknown-person' };
  const personalCode = personalCodeOf(newId());
  const renewed = { ...row, personalCodeHash: hashOf(normalPersonalCode(personalCode)) };
  const made: Made = { type: 'person', participant: row.id, personalCode, token: null };
  return { ok: true, command: null, actor, participants: [renewed], made };
}

function remove(loaded: LoadedWorkshop, id: string, actor: Actor): Translation {
  const row = loaded.participants.get(id);
  if (!row) return { ok: false, code: 'unknown-person' };
  const isAnonymous = loaded.state.identityMode === 'anonymous';
  const participant = isAnonymous ? null : row.id;
  const observer = row.role === 'observer';
  const removed = { ...row, removed: true };
  const command = { type: 'removeParticipant', participant, observer } as const;
  return { ok: true, command, actor, participants: [removed], made: null };
}

function reclaim(loaded: LoadedWorkshop, typed: string, token: string): Translation {
  const codeHash = hashOf(normalPersonalCode(typed));
  const row = [...loaded.participants.values()].find(
    (one) => one.personalCodeHash === codeHash && !one.removed,
  );
  if (!row) return { ok: false, code: 'wrong-personal-code' };
  const moved = { ...row, tokenHash: hashOf(token) };
  const made: Made = { type: 'place', participant: row.id, personalCode: null };
  const actor: Actor = { role: 'participant', author: row.id, observer: row.role === 'observer' };
  return { ok: true, command: null, actor, participants: [moved], made };
}
