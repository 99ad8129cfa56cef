// Processor time and memory as Linux accounts for them, of one process and of the whole machine.
import { readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';

// The kernel's USER_HZ, 100 on every architecture Node runs on.
const tickSeconds = 0.01;
const pageBytes = 4096;

/** Seconds of processor used by all threads of a process so far, to the nanosecond where the kernel says it. */
export function processorSeconds(pid: number): number {
  try {
    return scheduledSeconds(pid);
  } catch {
    return accountedSeconds(pid);
  }
}

/** Resident memory of a process, in bytes. */
export function residentBytes(pid: number): number {
  return field(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' '), 1) * pageBytes;
}

/**
 * Seconds of processor used by everything on this machine so far, and seconds its host gave to other machines
 * instead, to 10 ms.
 */
export function machineSeconds(): { used: number; stolen: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user, nice, system, , , interrupt, softInterrupt, stolen] = line
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return {
    used: sum([user, nice, system, interrupt, softInterrupt]) * tickSeconds,
    stolen: sum([stolen]) * tickSeconds,
  };
}

/** Cores of the machine, also where this process was confined to one of them. */
export function coreCount(): number {
  return cpus().length;
}

function scheduledSeconds(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    field(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' '), 0),
  );
  return sum(nanoseconds) / 1e9;
}

/** From /proc/<pid>/stat: the name in parentheses may hold spaces, so the fields are counted after it. */
function accountedSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (field(fields, 11) + field(fields, 12)) * tickSeconds;
}

function field(fields: readonly string[], index: number): number {
  const value = Number(fields[index]);
  if (!Number.isFinite(value)) throw new Error(`no number in field ${index} of the process table`);
  return value;
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
