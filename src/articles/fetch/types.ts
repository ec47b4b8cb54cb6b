import type { Notice } from '../../../graph/model/index.ts';

/** What came from an address. */
export interface Fetched {
  /** Where it was found in the end, after redirects. */
  readonly address: string;
  /** Its content type in lower case, without parameters, where the server names one. */
  readonly type?: string;
  /** The encoding that the server names for it, such as iso-8859-1. */
  readonly charset?: string;
  readonly bytes: Uint8Array;
}

/** Fetches pages from the web, politely. Never throws: what goes wrong is a notice. */
export interface Fetcher {
  fetch(address: string, signal?: AbortSignal): Promise<Fetched | { readonly notice: Notice }>;
}

/** How far fetching goes; every limit is a number of milliseconds, bytes or times. */
export interface FetchLimits {
  /** Between two requests to one host, at the least. */
  readonly delay: number;
  /** A site that asks for longer pauses than this is left alone. */
  readonly longestPause: number;
  /** For one request, from name to last byte. */
  readonly time: number;
  /** Of a body, unpacked. */
  readonly size: number;
  readonly redirects: number;
  /** How often a request is made again when a server asks to come back later. */
  readonly retries: number;
}

/** The world that fetching needs, in one argument, so that tests can give another. */
export interface FetchWorld {
  /** Milliseconds since 1970, for servers that name a time to come back. */
  now(): number;
  /** Rejects as soon as the signal is given. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** All IP addresses of a host. */
  resolve(host: string): Promise<readonly { readonly address: string; readonly family: number }[]>;
  /** Why an IP address and port must not be connected to; undefined where they may. */
  refuses(address: string, port: number): string | undefined;
}

/** A refusal or failure, as a clause: "its address is a private network". */
export class FetchTrouble extends Error {
  override readonly name = 'FetchTrouble';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
