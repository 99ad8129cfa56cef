/** The phone has a script of its own: phone.ts. */
export const csr = false;
