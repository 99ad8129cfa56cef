import pg from 'pg';

export function openPostgres(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    // An append that waits longer than this is reported as failed rather than kept hanging.
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // The pool has already dropped the connection it reports here; whoever needs one next gets the error itself.
  pool.on('error', () => {});
  return pool;
}
