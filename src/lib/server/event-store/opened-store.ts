// What the tests of an engine hand to the contract.
import type { EventStore } from './event-store.ts';

export type OpenedStore = {
  store: EventStore;
  /** A second instance on the same data, as another process would have. */
  another(): Promise<EventStore>;
  close(): Promise<void>;
};

/** Asks for the store of the test that runs. */
export type Opened = () => OpenedStore;
