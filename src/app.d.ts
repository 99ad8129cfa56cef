// Types that Kit reads: what hooks put on a request, and what an error page knows.
declare global {
  namespace App {
    interface Error {
      message: string;
      /** Found in the log too, so that a person can quote it. */
      errorId?: string;
    }
    interface Locals {
      /** The facilitator who has signed in. */
      user: { id: string; name: string; email: string } | null;
      /** The page is answered with this status, without being an error page. */
      status?: number;
    }
  }
}

export {};
