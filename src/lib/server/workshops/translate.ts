// From commands as they travel to the core's, and the people's rows that go with them.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Made, WireCommand } from '#lib/protocol/messages.ts';
import type { Command } from '#lib/workshop/commands.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import type { RefusalCode } from '#lib/workshop/refusals.ts';
import { clean } from '#lib/workshop/text.ts';
import type { ParticipantRecord } from '../event-store/event-store.ts';
import { anonymousAuthor, hashOf, normalPersonalCode, personalCodeOf } from './author-key.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';
import type { Speaker } from './person.ts';

export type Translation =
  | {
      ok: true;
      /** Null where only rows change. */
      command: Command | null;
      actor: Actor;
      participants: readonly ParticipantRecord[];
      made: Made | null;
    }
  | { ok: false; code: RefusalCode };

/** Node draws these ahead, in bulk: twenty times cheaper than bytes drawn for each. */
export const newId = (): string => randomUUID();

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

const isAboutPeople = (command: WireCommand): command is PeopleCommand => PEOPLE.has(command.type);

export function translate(
  loaded: LoadedWorkshop,
  wire: Exclude<WireCommand, { type: 'showOnStage' }>,
  speaker: Speaker,
): Translation {
  if (isAboutPeople(wire)) return people(loaded, wire, speaker);
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

function signatureOf(
  { record, state }: LoadedWorkshop,
  place: ParticipantRecord,
  token: string,
  activity: string,
): string {
  return state.identityMode === 'anonymous'
    ? anonymousAuthor(token, record.id, activity)
    : place.id;
}

const asIs = (command: Command, actor: Actor): Translation => ({
  ok: true,
  command,
  actor,
  participants: [],
  made: null,
});

function facilitatorOf(speaker: Speaker): Actor {
  if (speaker.role === 'facilitator') return { role: 'facilitator', id: speaker.id };
  if (speaker.role === 'stage' && speaker.facilitator !== null)
    return { role: 'facilitator', id: speaker.facilitator };
  return { role: 'participant', author: '', observer: true };
}

function people(loaded: LoadedWorkshop, wire: PeopleCommand, speaker: Speaker): Translation {
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
    case 'renewPersonalCode': {
      const row = loaded.participants.get(wire.participant);
      if (!row || row.removed) return { ok: false, code: 'unknown-person' };
      const personalCode = personalCodeOf(newId());
      const renewed = { ...row, personalCodeHash: hashOf(normalPersonalCode(personalCode)) };
      const made: Made = { type: 'person', participant: row.id, personalCode, token: null };
      return {
        ok: true,
        command: null,
        actor: facilitatorOf(speaker),
        participants: [renewed],
        made,
      };
    }
    case 'removeParticipant': {
      const row = loaded.participants.get(wire.participant);
      if (!row) return { ok: false, code: 'unknown-person' };
      const isAnonymous = loaded.state.identityMode === 'anonymous';
      const participant = isAnonymous ? null : row.id;
      const observer = row.role === 'observer';
      const removed = { ...row, removed: true };
      const command = { type: 'removeParticipant', participant, observer } as const;
      return {
        ok: true,
        command,
        actor: facilitatorOf(speaker),
        participants: [removed],
        made: null,
      };
    }
    default: {
      const unknown: never = wire;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

function join(
  loaded: LoadedWorkshop,
  wire: Extract<PeopleCommand, { type: 'join' }>,
  token: string,
): Translation {
  if (placeOf(loaded, token)) return { ok: false, code: 'already-so' };
  const place = newPlace(loaded, wire, token);
  if (!place) return { ok: false, code: 'empty' };
  const { row, personalCode } = place;
  const made: Made = { type: 'place', participant: row.id, personalCode };
  return joining(loaded, row, { role: 'participant', author: row.id, observer: false }, made);
}

function addPerson(
  loaded: LoadedWorkshop,
  wire: Extract<PeopleCommand, { type: 'addPerson' }>,
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

/** Null where the identity mode asks for a name and none was given. */
function newPlace(
  { record, state }: LoadedWorkshop,
  { name, group, observer }: { name: string | null; group: string | null; observer: boolean },
  token: string,
): { row: ParticipantRecord; personalCode: string | null } | null {
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
