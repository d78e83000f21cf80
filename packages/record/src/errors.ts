// The error catalogue: every trouble a user can meet has a code, an HTTP status and words that say what to do.

interface ErrorFacts {
  readonly status: number;
  /** What it means and what to do, for docs/errors.md. */
  readonly remedy: string;
}

/** Every code, with its HTTP status and remedy. `docs/errors.md` lists the same codes; a test compares both ways. */
export const ERRORS = {
  E_USAGE: { status: 400, remedy: 'The command or request is not one Rapport knows. Look at `rapport --help`.' },
  E_INPUT: {
    status: 400,
    remedy: 'A line or a file is not in the form the contract asks for. Repair it as the message says.',
  },
  E_JSON: { status: 400, remedy: 'A line is not JSON. Each line of JSONL holds one whole JSON object.' },
  E_LINE_TOO_LONG: {
    status: 413,
    remedy: 'A line is longer than the limit. Split the document, or check that the file is JSONL.',
  },
  E_ENCODING: {
    status: 400,
    remedy: 'The bytes are not text in an encoding that can be told. Convert the file to UTF-8.',
  },
  E_BINARY: {
    status: 415,
    remedy: 'The input is not text (a picture, an archive, a PDF …). Give an HTML page or plain text.',
  },
  E_TRUNCATED: {
    status: 400,
    remedy: 'A compressed file, or a record of an archive, ends before its end or is damaged. Fetch it again.',
  },
  E_DIGEST: {
    status: 422,
    remedy: 'A record of an archive has not the bytes of its stated digest. Fetch the archive again.',
  },
  E_TOO_LARGE: { status: 413, remedy: 'The page is larger than the limit. Save the article alone.' },
  E_TOO_DEEP: {
    status: 422,
    remedy: 'The page nests its elements deeper than any article does. Save the article as plain text.',
  },
  E_TIMEOUT: { status: 504, remedy: 'The work took longer than its limit. Try again, or give the text itself.' },
  E_MEMORY: {
    status: 507,
    remedy: 'The page needed more memory than one page may have. Save the article as plain text.',
  },
  E_NO_ARTICLE: {
    status: 422,
    remedy:
      'The page holds no article text that can be told from its surroundings. Give the article page itself, or its text.',
  },
  E_LANGUAGE: {
    status: 422,
    remedy: 'The text is in a language no installed pack reads. `rapport --version` lists the languages.',
  },
  E_NOT_FOUND: { status: 404, remedy: 'There is no such file or address. Check the spelling.' },
  E_URL: { status: 400, remedy: 'The address is not one that can be read: only http and https addresses can.' },
  E_ADDRESS_REFUSED: {
    status: 403,
    remedy:
      'The address leads to a private or reserved network, which is never fetched. Save the page and give the file.',
  },
  E_ROBOTS: {
    status: 403,
    remedy: 'The site asks programs not to fetch this page (robots.txt). Save the page yourself and give the file.',
  },
  E_HTTP: {
    status: 502,
    remedy: 'The site answered with an error. Try again later, or save the page and give the file.',
  },
  E_FETCH: { status: 502, remedy: 'The site could not be reached. Check the address and the network.' },
  E_REDIRECTS: { status: 502, remedy: 'The site redirects in a circle or too often. Give the final address.' },
  E_MODEL: {
    status: 500,
    remedy: 'A model file is damaged or of another version. Reinstall, or rebuild it as MODELS.md says.',
  },
  E_DATA: { status: 500, remedy: 'A data table has a bad row. The message names the file and the line.' },
  E_LEDGER_BUSY: {
    status: 503,
    remedy: 'Another program is writing to the ledger. The message names it: wait until it has ended, or end it.',
  },
  E_LEDGER_READ_ONLY: {
    status: 403,
    remedy: 'The ledger may only be read from here. Open it for writing, or choose a place that may be written to.',
  },
  E_LEDGER_FULL: {
    status: 507,
    remedy: 'There is no room left for the ledger. Free some, then run the command again.',
  },
  E_LEDGER_VERSION: {
    status: 409,
    remedy: 'The ledger was written by another version of Rapport. Install that one or a newer one.',
  },
  E_LEDGER_OVERTAKEN: {
    status: 409,
    remedy: 'Another program folded the same events at the same time. Run the command again.',
  },
  E_LEDGER_DAMAGED: {
    status: 500,
    remedy: 'The ledger is no ledger, or is damaged. `rapport doctor` says what can be saved; else restore a backup.',
  },
  E_LEDGER_UNREACHABLE: {
    status: 503,
    remedy: 'The database server cannot be reached. Check that it runs, the address, and the name and password in it.',
  },
  E_FLEET_UNREACHABLE: {
    status: 503,
    remedy: 'NATS cannot be reached, or runs without JetStream. Start `nats-server -js`, and check the address.',
  },
  E_FLEET_GIVEN_UP: {
    status: 500,
    remedy: 'No worker came to its end with an article. Look at it with `rapport fleet dead`, then replay or drop it.',
  },
  E_SIGN_IN: {
    status: 401,
    remedy: 'The server asks who you are. Sign in, or give a token in the header `authorization: Bearer …`.',
  },
  E_FORBIDDEN: {
    status: 403,
    remedy: 'The account or the page that asked may not do this. The message says what would be needed.',
  },
  E_TOO_MANY: { status: 429, remedy: 'Too much was asked for in a short time. Wait as long as the message says.' },
  E_INTERNAL: { status: 500, remedy: 'A fault of Rapport itself. Please report it with the message.' },
} as const satisfies Record<string, ErrorFacts>;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof ERRORS;

/** Where an error arose, and out of what. */
export interface ErrorPlace {
  /** The file, address or document id. */
  readonly source?: string;
  /** Line number from 1. */
  readonly line?: number;
  readonly cause?: unknown;
}

/** The body every interface gives for an error. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly source?: string;
    readonly line?: number;
  };
}

/** A trouble with a code of the catalogue; the message says what was found, what was expected, what to do. */
export class RapportError extends Error {
  readonly code: ErrorCode;
  readonly source: string | undefined;
  readonly line: number | undefined;

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.name = 'RapportError';
    this.code = code;
    this.source = place.source;
    this.line = place.line;
  }

  /** The same error with its place, where it did not name one itself. */
  at(place: Pick<ErrorPlace, 'source' | 'line'>): RapportError {
    const source = this.source ?? place.source;
    const line = this.line ?? place.line;
    return new RapportError(this.code, this.message, {
      ...(source === undefined ? {} : { source }),
      ...(line === undefined ? {} : { line }),
      cause: this.cause ?? this,
    });
  }

  /** CONTRACT's error body. */
  toBody(): ErrorBody {
    return {
      error: {
        code: this.code,
        message: this.message,
        ...(this.source === undefined ? {} : { source: this.source }),
        ...(this.line === undefined ? {} : { line: this.line }),
      },
    };
  }
}

/** Any thrown value as a RapportError: unknown faults become `E_INTERNAL` with their own message. */
export function toRapportError(thrown: unknown): RapportError {
  if (thrown instanceof RapportError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new RapportError('E_INTERNAL', `unexpected fault: ${message}`, { cause: thrown });
}
