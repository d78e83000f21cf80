// What of a line is PLOVER's and what is Rapport's own: each line names its extensions, so that no header is needed.

import { EXTENSION_CONTEXTS } from '@rapport/record';

/** Fields of an event record in the PLOVER manual, draft 2.0, that Rapport fills. */
const PLOVER_FIELDS: ReadonlySet<string> = new Set([
  ...['id', 'date', 'enddate', 'actor', 'recipient', 'event', 'mode', 'context', 'quad_code', 'event_scale'],
  ...['event_text', 'event_loc', 'size', 'text', 'text_info', 'cite_info'],
]);
const OWN_CONTEXTS: ReadonlySet<string> = new Set(EXTENSION_CONTEXTS);
const CONTEXT_MARK = 'context=';

/** The line with `extensions`: the names of its fields that PLOVER does not know, and `context=…` for such contexts. */
export function markExtensions<L extends { readonly context: readonly string[] }>(
  line: L,
): L & { readonly extensions: readonly string[] } {
  const contexts = line.context.filter((context) => OWN_CONTEXTS.has(context)).map((c) => CONTEXT_MARK + c);
  const fields = Object.keys(line).filter((key) => !PLOVER_FIELDS.has(key));
  return { ...line, extensions: [...contexts, ...fields, 'extensions'].sort() };
}

/**
 * The same line with nothing but PLOVER's own fields and contexts: what a reader gets who leaves out all that
 * `extensions` names.
 */
export function toPlainPlover(
  line: Readonly<Record<string, unknown>> & { readonly extensions: readonly string[] },
): Record<string, unknown> {
  const named = new Set(line.extensions);
  const plain = Object.fromEntries(Object.entries(line).filter(([key]) => !named.has(key)));
  if (!Array.isArray(plain.context)) return plain;
  return { ...plain, context: plain.context.filter((context) => !named.has(`${CONTEXT_MARK}${context}`)) };
}
