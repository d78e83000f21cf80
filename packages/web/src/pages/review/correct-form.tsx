// The fields of an event that a person may set: what is changed is sent, each field as a decision of its own.

import { type CorrectableField, EVENT_TYPES, FIELDS, type MergedEvent, STATUSES } from '@rapport/record';
import { useState } from 'preact/hooks';
import type { Decided } from '../../data/decide.ts';
import { say, word } from '../../strings/catalogue.ts';
import { countryName } from '../../words/names.ts';

interface CorrectFormProps {
  readonly event: MergedEvent;
  readonly onDecide: (decisions: readonly Decided[], note: string) => void;
}

export function CorrectForm({ event, onDecide }: CorrectFormProps) {
  const submit = (form: HTMLFormElement): void => {
    const fields = new FormData(form);
    onDecide(changesOf(event, fields), String(fields.get('note') ?? '').trim());
  };
  return (
    <form
      class="correctform"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit(submitted.currentTarget);
      }}
    >
      <Choice
        name="event"
        label={say('review.type')}
        values={Object.keys(EVENT_TYPES)}
        section="type"
        value={event.event[0]!}
      />
      <Choice name="status" label={say('review.status')} values={STATUSES} section="status" value={event.status} />
      <Choice name="field" label={say('review.field')} values={FIELDS} section="field" value={event.field} />
      <label class="field">
        <span>{say('review.date')}</span>
        <input type="date" name="date" defaultValue={event.date ?? ''} />
      </label>
      <Codes name="actor" label={say('review.actors')} value={codesOf(event.actor)} />
      <Codes name="recipient" label={say('review.recipients')} value={codesOf(event.recipient)} />
      <Text name="place" label={say('review.place')} value={placeOf(event)} />
      <Text name="note" label={say('review.note')} value="" />
      <p class="row">
        <button class="press main" type="submit">
          {say('review.save')}
        </button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly section: 'type' | 'status' | 'field';
  readonly value: string;
}

function Choice({ name, label, values, section, value }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        {values.map((one) => (
          <option key={one} value={one} selected={one === value}>
            {word(section, one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Text({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="text" name={name} defaultValue={value} />
    </label>
  );
}

/** Codes with the names they stand for, so that a mistyped one is seen. */
function Codes({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  const [codes, setCodes] = useState(value);
  return (
    <label class="field">
      <span>{label}</span>
      <input type="text" name={name} defaultValue={value} onInput={(event) => setCodes(event.currentTarget.value)} />
      <small class="soft">{namesOf(codes)}</small>
    </label>
  );
}

/** `South Korea, China`; a code that stands for nothing as it is, with a question mark. */
export function namesOf(codes: string): string {
  return listed(codes)
    .map((code) => (countryName(code) === code ? `${code}?` : countryName(code)))
    .join(', ');
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `Incheon, KOR`, as the place of a correction is written. */
function placeOf({ event_loc: place }: MergedEvent): string {
  return place === undefined ? '' : `${place.resolved_place}, ${place.country_code}`;
}

function codesOf(side: MergedEvent['actor']): string {
  return side.map(({ code, identifier_text: name }) => code ?? name).join(', ');
}

/** One decision for each field that now says something else. */
export function changesOf(event: MergedEvent, fields: FormData): Decided[] {
  const was: Readonly<Record<string, string>> = {
    event: event.event[0]!,
    status: event.status,
    field: event.field,
    date: event.date ?? '',
    actor: codesOf(event.actor),
    recipient: codesOf(event.recipient),
    place: placeOf(event),
  };
  return Object.entries(was).flatMap(([field, before]) => {
    const now = String(fields.get(field) ?? '').trim();
    if (now === before || (now === '' && field !== 'recipient')) return [];
    return [{ do: 'set', id: event.id, field: field as CorrectableField, value: settledValue(field, now) } as const];
  });
}

/** The JSON value of a field: lists of codes for parties, a list of one kind for the act, else text. */
function settledValue(field: string, text: string): unknown {
  if (field === 'event') return [text];
  if (field !== 'actor' && field !== 'recipient') return text;
  return listed(text);
}
