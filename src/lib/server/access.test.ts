import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RouteId } from '$app/types';
import {
  COMMAND_ROLES,
  REQUEST_ROLES,
  ROUTE_ROLES,
  mayCommand,
  rolesFor,
  type Role,
} from './access.ts';

const ROUTES = join(import.meta.dirname, '../../routes');
const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** `/workshops/new/+page.server.ts` and its kin, as paths below the routes. */
function serverFiles(): string[] {
  const files = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /(^|\/)\+(page\.)?server\.ts$/.test(file));
}

function routeOf(file: string): string {
  const folder = file
    .split('/')
    .slice(0, -1)
    .filter((part) => !/^\(.*\)$/.test(part));
  return `/${folder.join('/')}`;
}

/** Keys of `export const actions = {…}`: those indented once. */
function actionsOf(source: string): string[] {
  const body = /export const actions[^=]*=\s*\{\n([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(?:async )?(\w+)\s*[:(,]/gm)].flatMap(([, name]) => name ?? []);
}

function requestsOf(file: string): string[] {
  const source = readFileSync(join(ROUTES, file), 'utf8');
  const route = routeOf(file);
  if (file.endsWith('+page.server.ts')) {
    const actions = actionsOf(source);
    if (/export const actions/.test(source) && actions.length === 0)
      throw new Error(`${file}: the actions could not be read`);
    return actions.map((action) => `POST ${route}?/${action}`);
  }
  return METHODS.filter((method) =>
    new RegExp(`export (const|(async )?function) ${method}\\b`).test(source),
  ).map((method) => `${method} ${route}`);
}

describe('the registry of access', () => {
  const requests = serverFiles().flatMap(requestsOf);

  it('has a row for every form action and endpoint there is, and for no other', () => {
    expect(requests.length).toBeGreaterThan(5);
    expect(Object.keys(REQUEST_ROLES).sort()).toEqual([...requests].sort());
  });

  it('has a row for every folder that answers', () => {
    for (const file of serverFiles()) expect(Object.keys(ROUTE_ROLES)).toContain(routeOf(file));
  });

  it('lets nobody in where there is no row', () => {
    expect(rolesFor('/workshops', 'POST', new URLSearchParams('/unknown'))).toEqual([]);
    expect(rolesFor('/workshops', 'DELETE', new URLSearchParams())).toEqual([]);
    expect(rolesFor('/missing' as RouteId, 'GET', new URLSearchParams())).toEqual([]);
  });

  it('tells the actions of a page apart', () => {
    expect(rolesFor('/workshops', 'POST', new URLSearchParams('/import='))).toEqual(['member']);
    expect(rolesFor('/sign-in', 'POST', new URLSearchParams('next=/workshops'))).toContain(
      'anonymous',
    );
  });

  it('keeps what belongs to a workshop to its owner', () => {
    const owned = Object.entries(ROUTE_ROLES).filter(([route]) =>
      route.startsWith('/workshops/[workshop]'),
    );
    for (const [route, roles] of owned) expect([route, roles]).toEqual([route, ['facilitator']]);
  });

  it('lets only the owner run, moderate and end a workshop', () => {
    const others: readonly Role[] = ['anonymous', 'participant', 'stage', 'member'];
    const forThem = Object.keys(COMMAND_ROLES).filter((type) =>
      others.some((role) => mayCommand(role, type as keyof typeof COMMAND_ROLES)),
    );
    expect(forThem.sort()).toEqual(['giveAnswer', 'join', 'reclaimPlace']);
  });
});
