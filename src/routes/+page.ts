/** The form works by itself: a phone that types the code fetches no script here. */
export const csr = false;
