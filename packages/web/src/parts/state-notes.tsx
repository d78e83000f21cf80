// What a page says while it waits, when it failed, and when there is nothing or too little: always with what to do.

import { Link } from '@tanstack/react-router';
import type { ComponentChildren } from 'preact';
import { ApiError } from '../data/http.ts';
import { say } from '../strings/catalogue.ts';

export function Loading() {
  return (
    <p class="loading" role="status">
      {say('states.loading')}
    </p>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly again?: () => unknown;
}

/** The server's own words with the code of the catalogue. */
export function Failed({ error, again }: FailedProps) {
  const known = error instanceof ApiError ? error : null;
  const unreachable = known?.code === 'E_FETCH';
  return (
    <div class="state" role="alert">
      <h3>{unreachable ? say('states.unreachable') : say('states.failed')}</h3>
      <p>{unreachable ? say('states.unreachableDo') : error instanceof Error ? error.message : String(error)}</p>
      {known === null || unreachable ? null : <p class="small">{known.code}</p>}
      {known?.code === 'E_SIGN_IN' ? (
        <div class="row">
          <Link to="/settings">{say('states.signIn')}</Link>
        </div>
      ) : again === undefined ? null : (
        <div class="row">
          <button class="press" type="button" onClick={() => again()}>
            {say('states.again')}
          </button>
        </div>
      )}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="state">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

interface AnswerProps<T> {
  readonly of: Asked<T>;
  readonly children: (data: T) => ComponentChildren;
}

/** Waits, says what failed, or hands the answer on. */
export function Answer<T>({ of, children }: AnswerProps<T>) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error !== null && of.error !== undefined) return <Failed error={of.error} again={() => of.refetch()} />;
  return <Loading />;
}
