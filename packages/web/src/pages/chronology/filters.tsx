// The filters beside a chronology. Every change stands in the address at once.

import { EVENT_TYPES, FIELDS, STATUSES } from '@rapport/record';
import { useEffect, useState } from 'preact/hooks';
import { useSources } from '../../data/queries.ts';
import { say, word } from '../../strings/catalogue.ts';
import { countryName } from '../../words/names.ts';
import { type Filters, hasFilters, type ListName, withFilter } from './filter-query.ts';

interface FiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function FilterForm({ filters, onChange }: FiltersProps) {
  const sources = useSources().data ?? [];
  const countries = [...new Set(sources.flatMap(({ publisher_country: code }) => (code === null ? [] : [code])))];
  const languages = [...new Set(sources.map(({ language }) => language))];
  const set = (name: keyof Filters, value: string | readonly string[]): void =>
    onChange(withFilter(filters, name, value));
  const list = { filters, onChange: set };
  return (
    <form class="filterform" onSubmit={(event) => event.preventDefault()}>
      <TextField value={filters.text ?? ''} onChange={(text) => set('text', text)} />
      <div class="dates">
        <DayField name="since" label={say('parts.since')} value={filters.since} onChange={set} />
        <DayField name="until" label={say('parts.until')} value={filters.until} onChange={set} />
      </div>
      <ListField
        name="field"
        label={say('chronology.field')}
        values={FIELDS}
        wordOf={(one) => word('field', one)}
        {...list}
      />
      <ListField
        name="status"
        label={say('chronology.status')}
        values={STATUSES}
        wordOf={(one) => word('status', one)}
        {...list}
      />
      <SelectField
        name="type"
        label={say('chronology.type')}
        values={Object.keys(EVENT_TYPES)}
        wordOf={(one) => word('type', one)}
        {...list}
      />
      <ListField name="source" label={say('chronology.source')} values={countries} wordOf={countryName} {...list} />
      {languages.length < 2 ? null : (
        <ListField
          name="language"
          label={say('chronology.language')}
          values={languages}
          wordOf={(one) => word('language', one)}
          {...list}
        />
      )}
      {hasFilters(filters) ? (
        <button
          class="link small"
          type="button"
          onClick={() => onChange(filters.order === undefined ? {} : { order: filters.order })}
        >
          {say('chronology.clear')}
        </button>
      ) : null}
    </form>
  );
}

const TYPING_MS = 350;

/** Waits for the end of typing, so that each letter is not a question of its own. */
function TextField({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label class="field">
      <span>{say('chronology.text')}</span>
      <input type="search" id="words" value={text} onInput={(event) => setText(event.currentTarget.value)} />
    </label>
  );
}

interface DayFieldProps {
  readonly name: 'since' | 'until';
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (name: 'since' | 'until', value: string) => void;
}

function DayField({ name, label, value, onChange }: DayFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="date" value={value ?? ''} onChange={(event) => onChange(name, event.currentTarget.value)} />
    </label>
  );
}

interface ListFieldProps {
  readonly name: ListName;
  readonly label: string;
  readonly values: readonly string[];
  readonly wordOf: (value: string) => string;
  readonly filters: Filters;
  readonly onChange: (name: ListName, value: readonly string[]) => void;
}

function ListField({ name, label, values, wordOf, filters, onChange }: ListFieldProps) {
  const chosen = filters[name] ?? [];
  const toggle = (value: string): void =>
    onChange(name, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value} class="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {wordOf(value)}
        </label>
      ))}
    </fieldset>
  );
}

/** One value of many. */
function SelectField({ name, label, values, wordOf, filters, onChange }: ListFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={filters[name]?.[0] ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(name, value === '' ? [] : [value])}
      >
        <option value="">{say('chronology.any')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {wordOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
