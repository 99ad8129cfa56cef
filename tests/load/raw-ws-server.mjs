// The floor under the yardstick: bare `ws`, votes counted in memory, news to everybody ten times a second. It speaks
// just enough of the socket.io wire for the same load client, without socket.io's work.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const choices = 5;
const gapMs = 100;
const opening = `0${JSON.stringify({ sid: 'raw', upgrades: [], pingInterval: 25_000, pingTimeout: 20_000, maxPayload: 16_384 })}`;

const http = createServer(answer);
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false, maxPayload: 16_384 });

let counts = Array(choices).fill(0);
let seen = new Set();
let duplicates = 0;
let changed = false;

sockets.on('connection', (socket) => {
  socket.send(opening);
  socket.on('message', (data) => receive(socket, data.toString()));
});

function receive(socket, packet) {
  if (packet.startsWith('40')) {
    socket.send('40{"sid":"raw"}');
    socket.send(news());
  } else if (packet.startsWith('42')) {
    const bracket = packet.indexOf('[');
    const [, vote] = JSON.parse(packet.slice(bracket));
    count(vote);
    socket.send(`43${packet.slice(2, bracket)}[{"ok":true}]`);
  }
}

function count(vote) {
  if (seen.has(vote.id)) {
    duplicates += 1;
    return;
  }
  seen.add(vote.id);
  counts[vote.choice] += 1;
  changed = true;
}

function news() {
  return `42${JSON.stringify(['view', { answered: seen.size, counts }])}`;
}

const broadcasting = setInterval(() => {
  if (!changed) return;
  changed = false;
  const packet = news();
  for (const socket of sockets.clients) socket.send(packet);
}, gapMs);

function answer(request, response) {
  if (request.url === '/reset' && request.method === 'POST') {
    counts = Array(choices).fill(0);
    seen = new Set();
    duplicates = 0;
  } else if (request.url !== '/stats') return response.writeHead(404).end();
  const stats = { processorMicroseconds: process.cpuUsage(), stored: seen.size, duplicates };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(stats));
}

process.once('SIGTERM', () => {
  clearInterval(broadcasting);
  for (const socket of sockets.clients) socket.terminate();
  http.close(() => process.exit(0));
});

http.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: http.address().port }));
});
