// Who speaks on a connection, as far as the server knows.

export type Speaker =
  /** Knows a code; has no place until `join` or `reclaimPlace`. */
  | { role: 'participant'; token: string }
  /** `facilitator` is set when the stage was opened by the owner's login. */
  | { role: 'stage'; facilitator: string | null }
  | { role: 'facilitator'; id: string };
