// The whole contract between a client and the server over one socket. docs/protocol.md says it in words.
import type { Answer } from '#lib/workshop/answers.ts';
import type { Command } from '#lib/workshop/commands.ts';
import type { Question } from '#lib/workshop/events.ts';
import type { MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import type { Refusal, RefusalCode } from '#lib/workshop/refusals.ts';
import type { FacilitatorView } from '#lib/workshop/views/facilitator.ts';
import type { Mine, OwnAnswers } from '#lib/workshop/views/mine.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';
import type { ParticipantView } from '#lib/workshop/views/participant.ts';
import type { StageView } from '#lib/workshop/views/stage.ts';

/** Sent in the handshake's `auth`. A facilitator's socket also carries the login's cookie. */
export type Credentials =
  | { role: 'participant'; code: string; token: string }
  | { role: 'stage'; workshop: string; key: string | null }
  | { role: 'facilitator'; workshop: string };

/** Whose place an answer on behalf is given at: a known person or, in anonymous mode, the token of an added one. */
export type Proxy = { participant: string } | { token: string };

type FromCore = Exclude<
  Command,
  { type: 'createWorkshop' | 'join' | 'removeParticipant' | 'giveAnswerOnBehalf' }
>;

/** Commands as they travel: the core's, but for people, whose names and tokens the core never sees. */
export type WireCommand =
  | FromCore
  | { type: 'join'; name: string | null; group: string | null; observer: boolean }
  | { type: 'reclaimPlace'; personalCode: string }
  | { type: 'addPerson'; name: string | null; group: string | null; observer: boolean }
  | { type: 'renewPersonalCode'; participant: string }
  | { type: 'removeParticipant'; participant: string }
  | ({ type: 'giveAnswerOnBehalf'; person: Proxy; answer: Answer } & Question)
  | { type: 'showOnStage'; display: StageDisplay };

export type WireCommandType = WireCommand['type'];

/** How the stage shows itself; not a fact of the workshop, and forgotten when the server stops. */
export type StageDisplay = { blank: boolean; bigCode: boolean; asList: boolean };

/** `id` is made once by the client and kept when the command is sent again: sent N times, done once. */
export type Envelope = { id: string; command: WireCommand };

/** What the command made, told only to whoever gave it. */
export type Made =
  | { type: 'place'; participant: string; personalCode: string | null }
  | { type: 'person'; participant: string; personalCode: string | null; token: string | null };

export type Reply =
  | {
      ok: true;
      /** The workshop's version at which the command is durable. */
      version: number;
      /** It came after the close: kept apart, counted only if the facilitator admits it. */
      late: boolean;
      /** A participant's own answers, with this one. */
      mine: Mine | null;
      made: Made | null;
    }
  | { ok: false; refusal: Refusal };

type Sent<View> = { version: number; nowMs: number; view: View };

/** Each role has one shared view; `mine` is only a participant's, once they have a place. */
export type Snapshot =
  | ({ role: 'participant'; place: Place | null; mine: Mine | null } & Sent<ParticipantView>)
  | ({ role: 'stage'; code: string; display: StageDisplay } & Sent<StageView>)
  | ({
      role: 'facilitator';
      code: string;
      display: StageDisplay;
      connected: number;
    } & Sent<FacilitatorView>);

export type Place = { name: string | null; group: string | null; observer: boolean };

export type ViewMessage = Sent<ParticipantView> | Sent<StageView> | Sent<FacilitatorView>;

export interface ClientToServer {
  command(envelope: Envelope, reply: (reply: Reply) => void): void;
  /** A full snapshot, on a noticed gap or after a freeze. */
  resume(reply: (snapshot: Snapshot) => void): void;
  /** Everything a participant gave so far, to keep. */
  ownAnswers(reply: (answers: readonly OwnAnswers[]) => void): void;
  /** Facilitator: any activity in full, not only the current one. */
  inspect(activity: string, reply: (activity: ModeratedActivity | null) => void): void;
  /** Facilitator: which terms of an activity may be one, likeliest first. */
  suggestions(
    activity: string,
    reply: (suggestions: readonly MergeSuggestion[] | null) => void,
  ): void;
}

export interface ServerToClient {
  snapshot(snapshot: Snapshot): void;
  view(message: ViewMessage): void;
  mine(message: { version: number; mine: Mine }): void;
  display(display: StageDisplay): void;
  /** Facilitator: sockets of voters now connected. */
  presence(message: { connected: number }): void;
  /** The server is about to end this socket, and why; reconnecting will be refused. */
  farewell(message: { code: RefusalCode | 'place-taken' | 'deleted' }): void;
}
