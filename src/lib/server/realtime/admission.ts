// Who a socket speaks for, settled once at the handshake.
import type { Credentials } from '#lib/protocol/messages.ts';
import { parseCredentials } from '#lib/protocol/schemas.ts';
import type { RefusalCode } from '#lib/workshop/refusals.ts';
import type { CurrentUser } from '../auth/current-user.ts';
import type { FailedGuesses } from '../failed-guesses.ts';
import type { StageKeyRecords } from '../records/stage-keys.ts';
import type { WorkshopRecord, WorkshopRecords } from '../records/workshops.ts';
import { hashOf } from '../workshops/author-key.ts';
import type { Speaker } from '../workshops/person.ts';

export type Admission =
  { ok: true; workshop: string; speaker: Speaker } | { ok: false; code: RefusalCode };

export type Handshake = { auth: unknown; headers: Headers; address: string };

export type AdmissionDependencies = {
  failures: FailedGuesses;
  idByCode(code: string): Promise<string | undefined>;
  hasPlace(workshop: string, token: string): Promise<boolean>;
  workshops: WorkshopRecords;
  stageKeys: StageKeyRecords;
  currentUser(headers: Headers): Promise<CurrentUser | null>;
  nowMs(): number;
};

export function admission(dependencies: AdmissionDependencies) {
  const { failures, hasPlace } = dependencies;

  /** By more than a code, which anybody may guess: a login, a key, or the token of a place. */
  const isProven = async (admission: Admission): Promise<boolean> =>
    admission.ok &&
    (admission.speaker.role !== 'participant' ||
      hasPlace(admission.workshop, admission.speaker.token));

  return async ({ auth, headers, address }: Handshake): Promise<Admission> => {
    const credentials = parseCredentials(auth);
    if (!credentials) return { ok: false, code: 'invalid' };
    const admitted = await admit(credentials, headers, dependencies);
    // The mistakes of others in the room shut nobody out who was in before.
    if ((await failures.areTooMany(address)) && !(await isProven(admitted)))
      return { ok: false, code: 'too-many-attempts' };
    if (!admitted.ok) await failures.add(address);
    return admitted;
  };
}

async function admit(
  credentials: Credentials,
  headers: Headers,
  { idByCode, workshops, stageKeys, currentUser, nowMs }: AdmissionDependencies,
): Promise<Admission> {
  switch (credentials.role) {
    case 'participant': {
      const workshop = await idByCode(credentials.code);
      if (workshop === undefined) return { ok: false, code: 'unknown-code' };
      const speaker = { role: 'participant', token: credentials.token } as const;
      return { ok: true, workshop, speaker };
    }
    case 'stage': {
      const owner = await ownerOf(credentials.workshop, headers, workshops, currentUser);
      if (owner) {
        const speaker = { role: 'stage', facilitator: owner.user.id } as const;
        return { ok: true, workshop: owner.record.id, speaker };
      }
      const key =
        credentials.key === null ? undefined : await stageKeys.find(hashOf(credentials.key));
      if (!key || key.workshop !== credentials.workshop || key.expiresAtMs < nowMs())
        return { ok: false, code: 'not-allowed' };
      return { ok: true, workshop: key.workshop, speaker: { role: 'stage', facilitator: null } };
    }
    case 'facilitator': {
      const owner = await ownerOf(credentials.workshop, headers, workshops, currentUser);
      if (!owner) return { ok: false, code: 'not-allowed' };
      const speaker = { role: 'facilitator', id: owner.user.id } as const;
      return { ok: true, workshop: owner.record.id, speaker };
    }
    default: {
      const unknown: never = credentials;
      throw new Error(`Unknown role ${JSON.stringify(unknown)}`);
    }
  }
}

async function ownerOf(
  workshop: string,
  headers: Headers,
  workshops: WorkshopRecords,
  currentUser: AdmissionDependencies['currentUser'],
): Promise<{ record: WorkshopRecord; user: CurrentUser } | null> {
  const user = await currentUser(headers);
  if (!user) return null;
  const record = await workshops.byId(workshop);
  return record && record.owner === user.id ? { record, user } : null;
}
