// What the benchmark asks of anything it measures; one adapter a system.
import type { Handshake } from '../../../tests/load/raw-client.ts';

export type Running = { port: number; pid: number; stop(): Promise<void> };

export type Submission = { event: string; payload: unknown };

export type System = {
  name: string;
  /** Starts the server as a process of its own on a free port. Called once, before everything below. */
  start(): Promise<Running>;
  /** Makes a fresh workshop for so many phones, with an open question whose result everybody may see. */
  prepare(phones: number): Promise<void>;
  phoneAuth(phone: number): Handshake;
  stageAuth(): Handshake;
  /** What a phone sends once when it is admitted; it has joined when this is acknowledged. Undefined: nothing. */
  entrance(phone: number): Submission | undefined;
  /** A new submission of this phone with an operation id of its own. */
  submission(phone: number): Submission;
  /** Whether an acknowledgement says that the submission was stored. */
  accepted(acknowledgement: unknown): boolean;
  /** The number of submissions a view of the stage counts, or undefined if the event is not such a view. */
  readStage(event: string, payload: unknown): number | undefined;
  /** Submissions stored since `prepare`, each operation id once. */
  stored(): Promise<number>;
};
