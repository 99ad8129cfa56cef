// One request to one workshop: translated, decided and noted, or answered as it was answered before.
import { hash } from 'node:crypto';
import type { Made, Reply, WireCommand } from '#lib/protocol/messages.ts';
import { decide } from '#lib/workshop/decide/decide.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import { refuse } from '#lib/workshop/refusals.ts';
import { personalCodeOf } from './author-key.ts';
import type { Draft } from './draft.ts';
import { operationKey, type LoadedWorkshop } from './loaded-workshop.ts';
import { newId } from './new-id.ts';
import { mineAfter } from './own-view.ts';
import type { Speaker } from './person.ts';
import { placeOf } from './places.ts';
import { translate } from './translate.ts';

export type CoreWireCommand = Exclude<WireCommand, { type: 'showOnStage' }>;

export type Request = {
  workshop: string;
  /** Made by the client once for each command, and kept when it is sent again. */
  id: string;
  command: CoreWireCommand;
  speaker: Speaker;
  /** Voters connected at this moment. */
  connected: number;
};

/** The clock closes what is due; it has no operation id and needs none: the second time it is refused. */
export type ClockRequest = { workshop: string; activity: string; connected: number };

/** Folds what it decides into the draft; the answer may be given once the draft is kept. */
export function decideRequest(request: Request | ClockRequest, draft: Draft, atMs: number): Reply {
  if (!('command' in request)) {
    const context = {
      atMs,
      actor: { role: 'clock' },
      connected: request.connected,
      id: newId(),
    } as const;
    const command = { type: 'closePhase', activity: request.activity } as const;
    const decision = decide(draft.state, command, context);
    if (!decision.ok) return decision;
    draft.add(decision.events, atMs, 'clock');
    return accepted(draft, false, null);
  }
  return decideCommand(request, draft, atMs);
}

function decideCommand(request: Request, draft: Draft, atMs: number): Reply {
  const { command: wire, speaker, connected } = request;
  const translation = translate(draft.loaded, wire, speaker);
  const given = translation.ok ? translation.actor : null;
  const signer = signerOf(given, speaker, draft.loaded);
  const bodyHash = hash('sha256', JSON.stringify(wire));
  const known = draft.loaded.operations.get(operationKey(signer, request.id));
  if (known) return repeated(known, bodyHash, draft, request, given);
  if (!translation.ok) return refuse(translation.code);
  const { command, actor, participants, made } = translation;
  let late = false;
  if (command) {
    const decision = decide(draft.state, command, { atMs, actor, connected, id: newId() });
    if (!decision.ok) return decision;
    late = decision.events.some((event) => event.type === 'answerSetAside');
    const by = actor.role === 'facilitator' ? `facilitator:${actor.id}` : 'participant';
    draft.add(decision.events, atMs, by);
  }
  draft.addPeople(participants);
  draft.addOperation(signer, request.id, bodyHash, JSON.stringify(outcomeOf(draft, actor, late)));
  return accepted(draft, late, made, mineAfter(draft.loaded, wire, actor));
}

type KeptOutcome = { version: number | null; late: boolean };

/** In anonymous mode the version of an answer would tell the order in which they came: it is not kept. */
function outcomeOf({ state }: Draft, actor: Actor, late: boolean): KeptOutcome {
  const isSecret = state.identityMode === 'anonymous' && actor.role === 'participant';
  return { version: isSecret ? null : state.version, late };
}

/** Sent again: answered again. The same id with another body is somebody's mistake, or an attack. */
function repeated(
  known: { bodyHash: string; outcome: string },
  bodyHash: string,
  draft: Draft,
  { command, speaker }: Request,
  actor: Actor | null,
): Reply {
  if (known.bodyHash !== bodyHash) return refuse('operation-reused');
  const kept = JSON.parse(known.outcome) as KeptOutcome;
  const version = kept.version ?? draft.state.version;
  const mine = mineAfter(draft.loaded, command, actor);
  const made = madeBefore(draft.loaded, command, speaker);
  return { ok: true, version, late: kept.late, mine, made };
}

const accepted = (
  draft: Draft,
  late: boolean,
  made: Made | null,
  mine: Extract<Reply, { ok: true }>['mine'] = null,
): Reply => ({ ok: true, version: draft.state.version, late, mine, made });

/** A phone that joins and misses the answer asks again, and still has to learn its personal code. */
function madeBefore(
  loaded: LoadedWorkshop,
  command: CoreWireCommand,
  speaker: Speaker,
): Made | null {
  if (command.type !== 'join' || speaker.role !== 'participant') return null;
  const place = placeOf(loaded, speaker.token);
  if (!place) return null;
  const personalCode = place.personalCodeHash === null ? null : personalCodeOf(speaker.token);
  return { type: 'place', participant: place.id, personalCode };
}

/** Under whom an operation is kept: never a name that would link answers in anonymous mode. */
function signerOf(actor: Actor | null, speaker: Speaker, loaded: LoadedWorkshop): string {
  if (actor?.role === 'participant') return actor.author;
  switch (speaker.role) {
    case 'facilitator':
      return speaker.id;
    case 'stage':
      return speaker.facilitator ?? '';
    case 'participant':
      return placeOf(loaded, speaker.token)?.id ?? '';
    default: {
      const unknown: never = speaker;
      throw new Error(`Unknown speaker ${JSON.stringify(unknown)}`);
    }
  }
}
