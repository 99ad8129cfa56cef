// The yardstick of the benchmark: the least a durable live vote can cost on the same stack. Bare socket.io and
// SQLite with synchronous=FULL, one commit a tick, acknowledged after it, everybody sees the aggregate.
// Committed once: its hash is printed with every result, so change it only together with the recorded figures.
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Server } from 'socket.io';

const choices = 5;
// 1000 / 60 rounded up: sixty a second is the most a stage may get, ten a second the most a phone may.
const stageGapMs = 17;
const phoneGapMs = 100;

const folder = mkdtempSync(join(tmpdir(), 'reference-'));
const database = new Database(join(folder, 'votes.sqlite'));
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(
  'create table votes (operation text primary key, participant text not null, choice integer not null) without rowid',
);
const insert = database.prepare('insert into votes values (?, ?, ?) on conflict do nothing');
const countRows = database.prepare('select count(*) as rows from votes').pluck();

const http = createServer(answer);
const io = new Server(http, {
  transports: ['websocket'],
  perMessageDeflate: false,
  maxHttpBufferSize: 16_384,
  serveClient: false,
});

let counts = Array(choices).fill(0);
let answered = 0;
let duplicates = 0;
let version = 0;
let arrived = [];

const announceToStage = spaced(stageGapMs, () => io.to('stage').emit('view', view()));
const announceToPhones = spaced(phoneGapMs, () => io.to('phones').emit('view', view()));

io.on('connection', (socket) => {
  const { role, participant } = socket.handshake.auth;
  socket.join(role === 'stage' ? 'stage' : 'phones');
  socket.emit('view', view());
  socket.on('vote', (vote, acknowledge) => {
    if (typeof acknowledge !== 'function') return;
    if (arrived.length === 0) setImmediate(commitTick);
    arrived.push({ vote, participant, acknowledge });
  });
});

function commitTick() {
  const batch = arrived;
  arrived = [];
  const outcomes = commit(batch);
  for (const [index, { vote, acknowledge }] of batch.entries()) {
    if (outcomes[index]) {
      counts[vote.choice] += 1;
      answered += 1;
    } else duplicates += 1;
    acknowledge({ ok: true });
  }
  version += 1;
  announceToStage();
  announceToPhones();
}

/** Stores a tick's votes in one transaction; true where the operation had not been stored before. */
function commit(batch) {
  database.exec('begin immediate');
  const outcomes = batch.map(
    ({ vote, participant }) => insert.run(vote.id, participant, vote.choice).changes === 1,
  );
  database.exec('commit');
  return outcomes;
}

function view() {
  return { version, answered, counts };
}

/** Runs `send` at once, then again at most every `gapMs` while there is news. */
function spaced(gapMs, send) {
  let waiting = false;
  let news = false;
  const sendNow = () => {
    news = false;
    waiting = true;
    send();
    setTimeout(() => {
      waiting = false;
      if (news) sendNow();
    }, gapMs);
  };
  return () => {
    news = true;
    if (!waiting) sendNow();
  };
}

function answer(request, response) {
  if (request.url === '/reset' && request.method === 'POST') reset();
  else if (request.url !== '/stats') return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(stats()));
}

function reset() {
  database.exec('delete from votes');
  counts = Array(choices).fill(0);
  answered = 0;
  duplicates = 0;
  version = 0;
}

function stats() {
  return {
    processorMicroseconds: process.cpuUsage(),
    residentBytes: process.memoryUsage.rss(),
    synchronous: database.pragma('synchronous', { simple: true }),
    stored: countRows.get(),
    duplicates,
  };
}

process.once('SIGTERM', () => {
  io.close(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  });
});

http.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: http.address().port }));
});
