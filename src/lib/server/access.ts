// Who may ask for what: one row a command, a page and a form action. Without its row a command or a page does not
// compile, and a form action fails access.test.ts.
import type { RouteId } from '$app/types';
import type { WireCommandType } from '#lib/protocol/messages.ts';

/**
 * `facilitator` owns the workshop that is asked about; `member` is any facilitator who has signed in;
 * `participant` and `stage` prove themselves to the socket with a token or a key.
 */
export type Role = 'anonymous' | 'participant' | 'stage' | 'facilitator' | 'member';
type Roles = readonly Role[];

const OWNER: Roles = ['facilitator'];
const PARTICIPANT: Roles = ['participant'];
const MEMBER: Roles = ['member'];
/** Pages that hold nothing private: what they show comes over the socket, which asks for a token or a key. */
const EVERYBODY: Roles = ['anonymous', 'participant', 'stage', 'facilitator', 'member'];

export const COMMAND_ROLES: Record<WireCommandType, Roles> = {
  join: ['anonymous', 'participant'],
  reclaimPlace: ['anonymous', 'participant'],
  giveAnswer: PARTICIPANT,
  giveAnswerOnBehalf: OWNER,
  addPerson: OWNER,
  renewPersonalCode: OWNER,
  removeParticipant: OWNER,
  lockRoom: OWNER,
  unlockRoom: OWNER,
  changeDetails: OWNER,
  chooseIdentityMode: OWNER,
  endWorkshop: OWNER,
  reopenWorkshop: OWNER,
  addActivity: OWNER,
  changeActivity: OWNER,
  skipActivity: OWNER,
  restoreActivity: OWNER,
  reorderAgenda: OWNER,
  writeNote: OWNER,
  enterActivity: OWNER,
  openPhase: OWNER,
  reopenPhase: OWNER,
  closePhase: OWNER,
  pauseClock: OWNER,
  resumeClock: OWNER,
  addTime: OWNER,
  revealResults: OWNER,
  hideResults: OWNER,
  admitLateAnswer: OWNER,
  addItem: OWNER,
  hideItem: OWNER,
  restoreItem: OWNER,
  rewordItem: OWNER,
  mergeItems: OWNER,
  unmergeItem: OWNER,
  eraseEntry: OWNER,
  approveOutcome: OWNER,
  undoOutcome: OWNER,
  showOnStage: OWNER,
};

export const ROUTE_ROLES: Record<RouteId, Roles> = {
  '/': EVERYBODY,
  '/[code=code]': EVERYBODY,
  '/healthz': EVERYBODY,
  '/privacy': EVERYBODY,
  '/readyz': EVERYBODY,
  '/stage': EVERYBODY,
  '/stage/[workshop]': EVERYBODY,
  // Fixture data, in development only.
  '/gallery': EVERYBODY,
  '/gallery/board': EVERYBODY,
  '/gallery/console': EVERYBODY,
  '/gallery/phone': EVERYBODY,
  '/gallery/stage': EVERYBODY,
  '/setup': EVERYBODY,
  '/sign-in': EVERYBODY,
  '/sign-out': MEMBER,
  '/workshops': MEMBER,
  '/workshops/new': MEMBER,
  '/workshops/[workshop]': OWNER,
  '/workshops/[workshop]/results': OWNER,
  '/workshops/[workshop]/results/export.json': OWNER,
  '/workshops/[workshop]/results/[activity].csv': OWNER,
};

/** Everything but GET: form actions as `POST <route>?/<action>`, endpoints as `<METHOD> <route>`. */
export const REQUEST_ROLES: Record<string, Roles> = {
  'POST /setup?/default': EVERYBODY,
  'POST /sign-in?/default': EVERYBODY,
  'POST /sign-out?/default': EVERYBODY,
  'POST /stage?/default': EVERYBODY,
  'POST /workshops?/import': MEMBER,
  'POST /workshops?/delete': MEMBER,
  'POST /workshops/new?/default': MEMBER,
  'POST /workshops/[workshop]?/stageCode': OWNER,
  'POST /workshops/[workshop]/results?/recount': OWNER,
};

export function mayCommand(role: Role, type: WireCommandType): boolean {
  return COMMAND_ROLES[type].includes(role);
}

/** Who may make this request; nobody, where it has no row. */
export function rolesFor(route: RouteId, method: string, search: URLSearchParams): Roles {
  if (method === 'GET' || method === 'HEAD') return ROUTE_ROLES[route] ?? [];
  const endpoint = REQUEST_ROLES[`${method} ${route}`];
  return endpoint ?? REQUEST_ROLES[`${method} ${route}?/${actionName(search)}`] ?? [];
}

/** Kit's way of naming a form action: the first search parameter that begins with a slash. */
function actionName(search: URLSearchParams): string {
  const named = [...search.keys()].find((key) => key.startsWith('/'));
  return named?.slice(1) ?? 'default';
}

/** A page that is not everybody's must not rest in a browser's or a proxy's memory. */
export const isPrivate = (roles: Roles): boolean => !roles.includes('anonymous');
