// What the coder knows of the world, as tables compiled from `data/`: immutable rows, no code.
// Surface forms are those of one language; ids and codes are shared between languages.

import type { Sector } from '@rapport/record';

/** A state or territory that has a code of its own. */
export interface CountryRow {
  /** ISO 3166 alpha-3 (Kosovo `XKX`). */
  readonly code: string;
  /** The name Rapport prints. */
  readonly name: string;
  /** Other names of the country, abbreviations among them (`DPRK`, `Republic of Korea`, `U.S.`). */
  readonly names: readonly string[];
  /** Adjectives: `Chinese`, `South Korean`. */
  readonly adjectives: readonly string[];
  /** Nouns for its people: `Chinese`, `South Koreans`, `Frenchman`. */
  readonly people: readonly string[];
  readonly capital: string;
  /** Words that stand for its government: the capital where usual, `the Blue House`, `the Kremlin`. */
  readonly governments: readonly string[];
  /** Codes of the states it borders, by land or narrow water. */
  readonly neighbours: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** Of a user's own dictionaries: goes before what the built-in tables make of the same words. */
  readonly preferred?: boolean;
}

/** One tenure: ISO dates, both ends included; an empty `to` means it lasted past the table's date. */
export interface OfficeRow {
  readonly person: string;
  /** Printed title: `President of South Korea`. */
  readonly office: string;
  /** `head-of-state`, `head-of-government`, `foreign-minister`, `defence-minister`, `party-leader`, `opposition-leader`, `igo-head`, `other`. */
  readonly role: string;
  /** ISO alpha-3 or a non-state code. */
  readonly code: string;
  readonly sector: readonly Sector[];
  readonly from: string;
  readonly to: string;
  /** The code as a user's dictionary writes it. */
  readonly packCode?: string;
}

/** What an organisation of a user's dictionaries counts as for a time; ISO days, both included, an open end empty. */
export interface CodePeriod {
  /** As OrganisationRow's; empty where it counts as nobody. */
  readonly code: string;
  readonly sector: readonly Sector[];
  readonly from: string;
  readonly to: string;
  readonly packCode: string;
}

/** A person of public life. */
export interface PersonRow {
  /** Key of the row; also the join key of OfficeRow. */
  readonly id: string;
  readonly name: string;
  /** Other spellings and usual short forms, never a bare common surname. */
  readonly aliases: readonly string[];
  readonly surname: string;
  readonly code: string;
  readonly wikidata: string;
  /** ISO years or dates; empty when unknown or alive. */
  readonly born: string;
  readonly died: string;
}

/** An organisation: ministry, party, IGO, firm, armed group, museum, agency, court, news outlet … */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO alpha-3 of its country, or its non-state code (`UNO`, `EUR`, `IGO`, `NGO`, `ISM`, `IMG`, `MNC`). */
  readonly code: string;
  readonly sector: readonly Sector[];
  readonly kind: string;
  readonly wikidata: string;
  /** Of a user's own dictionaries: goes before what the built-in tables make of the same words. */
  readonly preferred?: boolean;
  /** Codes by time, none of which overlap; where given they decide, not `code` and `sector`. */
  readonly periods?: readonly CodePeriod[];
  /** The code as a user's dictionary writes it. */
  readonly packCode?: string;
}

/** A noun phrase that names a role, and the sectors it stands for: `foreign minister` → GOV. */
export interface RoleRow {
  readonly phrase: string;
  readonly sector: readonly Sector[];
  /** `person`, `group` or `institution`. */
  readonly kind: string;
  /** The office role of OfficeRow that the phrase may stand for (`president` → head-of-state), or empty. */
  readonly role: string;
  /** The code as a user's dictionary writes it, with `~` where that of its country goes. */
  readonly packCode?: string;
}

/** A populated place or region. */
export interface PlaceRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string;
  /** `city`, `province`, `region`, `sea`, `site`. */
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** All tables of one language. */
export interface Knowledge {
  readonly version: string;
  /** The user's own dictionaries merged into the tables, each with its version; none where it is left out. */
  readonly packs?: readonly string[];
  readonly countries: readonly CountryRow[];
  readonly persons: readonly PersonRow[];
  readonly offices: readonly OfficeRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly roles: readonly RoleRow[];
  readonly places: readonly PlaceRow[];
  /** Further word tables by name (event triggers, given names …): each row maps column names to cells. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}
