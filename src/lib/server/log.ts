// What the server says of itself: JSON lines, without names, tokens, codes or anything people wrote.
import { pino } from 'pino';
import type { Config } from './config.ts';

export type Log = {
  info(detail: object, message: string): void;
  failed(error: unknown, detail: object): void;
};

export function openLog(level: Config['logLevel']): Log {
  const log = pino({ level, base: null });
  return {
    info: (detail, message) => log.info(detail, message),
    failed: (error, detail) => log.error({ ...detail, err: describe(error) }, 'failed'),
  };
}

/** The kind of error and where it happened; messages of a database may quote what it was given. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack = '' } = error;
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name, code, at: frames.slice(0, 6).map((line) => line.trim()) };
}
