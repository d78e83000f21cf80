// Every failure as the contract's error body, with the status of the catalogue.

import { ERRORS, RapportError, toRapportError } from '@rapport/record';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Sets how errors and unknown addresses are answered. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((thrown: FastifyError, request, reply) => answerError(thrown, request, reply));
  app.setNotFoundHandler((request, reply) => {
    const message = `there is no ${request.method} ${request.url.split('?')[0]}; /openapi.json lists what there is`;
    return answerError(new RapportError('E_NOT_FOUND', message), request, reply);
  });
}

/** Answers with the error; faults of the server itself are logged with their cause and told without it. */
export function answerError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = asRapportError(thrown);
  const { status } = ERRORS[error.code];
  if (error.code === 'E_INTERNAL') {
    request.log.error({ err: thrown }, 'unexpected fault');
    const told = new RapportError('E_INTERNAL', `an unexpected fault; the log names it under request ${request.id}`);
    return reply.code(status).send(told.toBody());
  }
  return reply.code(status).send(error.toBody());
}

function asRapportError(thrown: unknown): RapportError {
  if (thrown instanceof RapportError) return thrown;
  const { code, validation, validationContext, statusCode, message } = thrown as FastifyError;
  if (validation !== undefined) {
    const first = validation.find(({ keyword }) => keyword === 'additionalProperties') ?? validation[0];
    const where = `${validationContext ?? 'request'}${(first?.instancePath ?? '').replaceAll('/', '.')}`;
    const { additionalProperties: more = [] } = (first?.params ?? {}) as { additionalProperties?: string[] };
    const named = more.length === 0 ? '' : ` ("${more.join('", "')}")`;
    return new RapportError('E_INPUT', `${where}: ${first?.message ?? message}${named}; see /openapi.json`);
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new RapportError('E_TOO_LARGE', 'the body is larger than this address takes; send less at once');
  }
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    return new RapportError('E_JSON', `the body is no JSON: ${message}`);
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new RapportError('E_INPUT', message);
  return toRapportError(thrown);
}
