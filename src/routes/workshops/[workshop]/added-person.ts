/** Someone the facilitator made a place for. In anonymous mode only the token says which place it is. */
export type AddedPerson = {
  name: string;
  participant: string;
  token: string | null;
  /** To come back by on a phone of their own. */
  code: string | null;
};
