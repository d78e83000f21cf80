// What the record holds of an event, as a short list: when, where, who, what, how sure.

import type { EventActor, MergedEvent } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import type { ComponentChildren } from 'preact';
import { say, word } from '../../strings/catalogue.ts';
import { count, dayWords, percent, signed, stretchWords } from '../../words/figures.ts';
import { actorName, actWords, countryName } from '../../words/names.ts';

export function Facts({ event }: { readonly event: MergedEvent }) {
  return (
    <dl class="factlist">
      <Fact name={say('event.when')}>
        {dateWords(event)} <small>{dateNote(event)}</small>
      </Fact>
      {event.event_loc === undefined ? null : (
        <Fact name={say('event.where')}>
          {event.event_loc.resolved_place}, {countryName(event.event_loc.country_code)}{' '}
          <small>{word('basis', event.event_loc.basis)}</small>
        </Fact>
      )}
      <Fact name={say('event.who')}>
        <Actors actors={[...event.actor, ...event.recipient]} />
      </Fact>
      <Fact name={say('event.what')}>
        {actWords(event)} <small>{event.event.map((code) => say('event.plover', { code })).join(', ')}</small>
      </Fact>
      <Fact name={say('event.field')}>
        {word('field', event.field)} <small>{contextWords(event)}</small>
      </Fact>
      <Fact name={say('event.score')}>
        <span class="num">{signed(event.event_scale)}</span>{' '}
        <small>{say('event.scoreNote', { quad: word('quad', String(event.quad_code)) })}</small>
      </Fact>
      <Harm event={event} />
      <Fact name={say('event.reports')}>
        {say('event.reportsNote', { n: event.reports, i: event.independent_sources })}{' '}
        {event.first_reported === null ? null : (
          <small>{say('event.first', { day: dayWords(event.first_reported) })}</small>
        )}
      </Fact>
      <Fact name={say('event.confidence')}>
        <span class="num">{percent(event.confidence)}</span> <small>{say('event.confidenceNote')}</small>
      </Fact>
    </dl>
  );
}

/** What it is about beside its field; a context of the field's own name says nothing more. */
function contextWords({ context, field }: MergedEvent): string {
  const words = context.map((one) => word('context', one));
  return words.filter((one) => one.toLowerCase() !== word('field', field).toLowerCase()).join(', ');
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Harm({ event: { size, amounts } }: { readonly event: MergedEvent }) {
  const harm = [
    ...(size?.dead === undefined ? [] : [say('event.dead', { n: size.dead })]),
    ...(size?.injured === undefined ? [] : [say('event.injured', { n: size.injured })]),
    ...(size?.arrested === undefined ? [] : [say('event.arrested', { n: size.arrested })]),
  ];
  return (
    <>
      {harm.length === 0 ? null : <Fact name={say('event.size')}>{harm.join(', ')}</Fact>}
      {amounts === undefined || amounts.length === 0 ? null : (
        <Fact name={say('event.amounts')}>
          {amounts.map(({ text, value, unit }) => (
            <span key={text}>
              {text}{' '}
              <small class="num">
                {count(value)} {unit}
              </small>{' '}
            </span>
          ))}
        </Fact>
      )}
    </>
  );
}

function Actors({ actors }: { readonly actors: readonly EventActor[] }) {
  return (
    <>
      {actors.map((actor, i) => {
        const named = actor.identifier_id !== undefined || actor.office !== undefined;
        const name = actorName(actor);
        return (
          <span key={`${actor.code} ${actor.identifier_text}`}>
            {i === 0 ? '' : '; '}
            {named ? (
              <Link to="/people/$id" params={{ id: actor.identifier_id ?? actor.identifier_text }}>
                {name}
              </Link>
            ) : (
              name
            )}
            <small> {actor.office ?? actor.sector.map((one) => word('sector', one)).join(', ')}</small>
          </span>
        );
      })}
    </>
  );
}

export function dateWords({ date, enddate, date_precision: precision }: MergedEvent): string {
  if (date === null) return say('parts.undated');
  if (enddate !== undefined && enddate !== date) return stretchWords(date, enddate);
  return dayWords(date, precision === 'month' ? 'month' : precision === 'year' ? 'year' : 'day');
}

function dateNote({ date_precision: precision, date_basis: basis }: MergedEvent): string {
  return say('event.dateNote', { precision: word('precision', precision), basis: word('basis', basis) });
}
