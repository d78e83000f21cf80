// What the HTTP interface takes and answers. Written by `npm run schemas` from the server's own description: change that.

/** One text to be coded. */
export type Document = {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** a date as YYYY-MM-DD, or an ISO time that begins with one */
  readonly published?: string | null;
  /** BCP 47 language tag; detected where it is left out */
  readonly language?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** an ISO 3166 alpha-3 code such as "KOR" */
  readonly publisher_country?: string;
  readonly dateline?: {
    readonly place: string;
    /** a date as YYYY-MM-DD */
    readonly date?: string;
    readonly agency?: string;
  };
  readonly captions?: readonly {
    readonly text: string;
    readonly credit?: string;
  }[];
  /** actor and recipient whose relation is asked for */
  readonly spans?: {
    /** half-open range [start, end) in UTF-16 code units of the text */
    readonly actor?: readonly [number, number];
    /** half-open range [start, end) in UTF-16 code units of the text */
    readonly recipient?: readonly [number, number];
  };
};

/** What the coder makes of one document. */
export type CodedRecord = {
  readonly id: string;
  readonly language: string;
  /** a date as YYYY-MM-DD, or an ISO time that begins with one */
  readonly published: string | null;
  readonly coder: string;
  readonly packs?: readonly string[];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  readonly pledges: readonly Pledge[];
  readonly attitudes: readonly Attitude[];
  readonly entities: readonly Entity[];
  readonly relation?: {
    readonly event:
      | 'AGREE'
      | 'CONSULT'
      | 'SUPPORT'
      | 'CONCEDE'
      | 'COOPERATE'
      | 'AID'
      | 'RETREAT'
      | 'REQUEST'
      | 'ACCUSE'
      | 'REJECT'
      | 'THREATEN'
      | 'PROTEST'
      | 'SANCTION'
      | 'MOBILIZE'
      | 'COERCE'
      | 'ASSAULT';
    readonly quad_code: number;
    readonly confidence: number;
  };
  readonly skipped: readonly {
    readonly text: string;
    readonly text_info: {
      readonly sequence: number;
      readonly start: number;
      readonly end: number;
      readonly caption?: number;
    };
    readonly reason: string;
  }[];
};

export type Entity = {
  /** an ISO 3166 alpha-3 or PLOVER actor code */
  readonly code: string | null;
  /** primary sector first */
  readonly sector: readonly (
    | 'COP'
    | 'GOV'
    | 'JUD'
    | 'LEG'
    | 'MIL'
    | 'PRM'
    | 'PTY'
    | 'REB'
    | 'SPY'
    | 'UAF'
    | 'UNK'
    | 'AGR'
    | 'BUS'
    | 'CRM'
    | 'CVL'
    | 'EDU'
    | 'ELI'
    | 'JRN'
    | 'LAB'
    | 'MED'
    | 'REF'
    | 'OPP'
    | 'PRE'
    | 'REL'
    | 'SOC'
  )[];
  readonly entity_text: string;
  readonly identifier_text: string;
  /** a Wikidata id such as "Q884" */
  readonly identifier_id?: string;
  readonly office?: string;
  /** the code that a user's own dictionary gives it */
  readonly pack_code?: string;
  readonly basis: 'stated' | 'inferred' | 'defaulted';
  readonly start: number;
  readonly end: number;
};

export type Event = {
  readonly id: string;
  /** a date as YYYY-MM-DD */
  readonly date: string | null;
  /** a date as YYYY-MM-DD */
  readonly enddate?: string;
  readonly date_precision: 'day' | 'week' | 'month' | 'year' | 'unknown';
  readonly date_basis: 'stated' | 'inferred' | 'defaulted';
  readonly actor: readonly Entity[];
  readonly recipient: readonly Entity[];
  readonly reciprocal: boolean;
  readonly event: readonly (
    | 'AGREE'
    | 'CONSULT'
    | 'SUPPORT'
    | 'CONCEDE'
    | 'COOPERATE'
    | 'AID'
    | 'RETREAT'
    | 'REQUEST'
    | 'ACCUSE'
    | 'REJECT'
    | 'THREATEN'
    | 'PROTEST'
    | 'SANCTION'
    | 'MOBILIZE'
    | 'COERCE'
    | 'ASSAULT'
  )[];
  readonly mode: readonly string[];
  readonly context: readonly (
    | 'military'
    | 'intelligence'
    | 'executive'
    | 'legislative'
    | 'election'
    | 'political_institutions'
    | 'pro_democracy'
    | 'pro_autocracy'
    | 'economic'
    | 'legal'
    | 'reparations'
    | 'human_rights'
    | 'rights_freedoms'
    | 'repression'
    | 'human_security'
    | 'gender'
    | 'lgbt'
    | 'religion_ethnicity'
    | 'inequality'
    | 'diplomatic'
    | 'territory'
    | 'peacekeeping'
    | 'health'
    | 'asylum'
    | 'migration'
    | 'disasters'
    | 'natural_resource'
    | 'environment'
    | 'technology'
    | 'terrorism'
    | 'cbrn'
    | 'cyber'
    | 'misinformation'
    | 'crime'
    | 'corruption'
    | 'illegal_drugs'
    | 'trafficking'
    | 'culture'
    | 'sport'
    | 'media'
    | 'education'
    | 'tourism'
    | 'heritage_history'
    | 'exchange'
    | 'sentiment'
  )[];
  readonly field: 'economy' | 'culture' | 'diplomacy' | 'security' | 'people' | 'other';
  readonly quad_code: number;
  readonly event_scale: number;
  readonly status: 'occurred' | 'ongoing' | 'planned' | 'hypothetical' | 'historical' | 'negated';
  readonly event_text: readonly string[];
  readonly event_loc?: {
    readonly extracted_place: string;
    readonly resolved_place: string;
    readonly country_code: string;
    readonly lat?: number;
    readonly lon?: number;
    readonly resolution: number;
    readonly basis: 'stated' | 'inferred' | 'defaulted';
  };
  readonly size?: {
    readonly dead?: number;
    readonly injured?: number;
    readonly arrested?: number;
  };
  readonly amounts?: readonly {
    readonly text: string;
    readonly value: number;
    readonly unit: string;
  }[];
  readonly reported_by?: Entity;
  readonly text: string;
  readonly text_info: {
    readonly sequence: number;
    readonly start: number;
    readonly end: number;
    readonly caption?: number;
  };
  readonly evidence: {
    readonly trigger: readonly (readonly [number, number])[];
    readonly actor: readonly (readonly [number, number])[];
    readonly recipient: readonly (readonly [number, number])[];
    /** half-open range [start, end) in UTF-16 code units of the text */
    readonly date?: readonly [number, number];
    /** half-open range [start, end) in UTF-16 code units of the text */
    readonly loc?: readonly [number, number];
  };
  readonly confidence: number;
  readonly why: {
    readonly rule?: string;
    readonly model?: string;
    readonly runner_up?:
      | 'AGREE'
      | 'CONSULT'
      | 'SUPPORT'
      | 'CONCEDE'
      | 'COOPERATE'
      | 'AID'
      | 'RETREAT'
      | 'REQUEST'
      | 'ACCUSE'
      | 'REJECT'
      | 'THREATEN'
      | 'PROTEST'
      | 'SANCTION'
      | 'MOBILIZE'
      | 'COERCE'
      | 'ASSAULT';
  };
};

export type Quote = {
  readonly id: string;
  readonly speaker: Entity;
  readonly addressee?: Entity;
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  /** a date as YYYY-MM-DD */
  readonly date: string | null;
  readonly about: readonly string[];
  readonly event_id?: string;
  readonly text_info: {
    readonly sequence: number;
    readonly start: number;
    readonly end: number;
    readonly caption?: number;
  };
  readonly evidence: {
    /** half-open range [start, end) in UTF-16 code units of the text */
    readonly speaker: readonly [number, number];
    /** half-open range [start, end) in UTF-16 code units of the text */
    readonly cue: readonly [number, number];
    readonly quote: readonly (readonly [number, number])[];
  };
};

export type Pledge = {
  readonly id: string;
  readonly by: readonly Entity[];
  readonly to: readonly Entity[];
  readonly action: string;
  readonly due?: {
    readonly text: string;
    /** a date as YYYY-MM-DD */
    readonly start: string;
    /** a date as YYYY-MM-DD */
    readonly end: string;
  };
  readonly firmness: 'promised' | 'agreed' | 'planned' | 'hoped';
  readonly condition?: string;
  readonly amounts?: readonly {
    readonly text: string;
    readonly value: number;
    readonly unit: string;
  }[];
  readonly event_id?: string;
  readonly text: string;
  readonly text_info: {
    readonly sequence: number;
    readonly start: number;
    readonly end: number;
    readonly caption?: number;
  };
  readonly evidence: Readonly<Record<string, unknown>>;
};

export type Attitude = {
  readonly id: string;
  readonly holder: Entity;
  readonly target: Entity;
  readonly polarity: number;
  readonly change?: 'improved' | 'worsened' | 'unchanged';
  readonly measure?: {
    readonly value: number;
    readonly unit: string;
    readonly label: string;
  };
  readonly pollster?: Entity;
  readonly reported_by?: Entity;
  /** a date as YYYY-MM-DD */
  readonly date: string | null;
  readonly text: string;
  readonly text_info: {
    readonly sequence: number;
    readonly start: number;
    readonly end: number;
    readonly caption?: number;
  };
  readonly evidence: Readonly<Record<string, unknown>>;
};

export type Actor = {
  readonly code: string | null;
  readonly sector: readonly string[];
  readonly identifier_text: string;
  readonly identifier_id?: string;
  readonly office?: string;
};

export type DocumentFacts = {
  readonly key: string;
  readonly document_id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
  readonly language: string;
  /** ISO date */
  readonly published: string | null;
  readonly source: string;
};

export type MentionRef = {
  readonly mention_id: string;
  readonly document_key: string;
  readonly document_id: string;
  readonly url?: string;
  readonly title?: string;
  readonly language: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
  /** ISO date */
  readonly published: string | null;
  /** the sentence */
  readonly text: string;
  readonly text_info: {
    readonly sequence: number;
    readonly start: number;
    readonly end: number;
  };
  /** ISO date */
  readonly date: string | null;
  readonly status: 'occurred' | 'ongoing' | 'planned' | 'hypothetical' | 'historical' | 'negated';
  readonly confidence: number;
};

export type MergedEvent = {
  readonly id: string;
  /** ISO date */
  readonly date: string | null;
  readonly enddate?: string;
  readonly date_precision: 'day' | 'week' | 'month' | 'year' | 'unknown';
  readonly date_basis: 'stated' | 'inferred' | 'defaulted';
  readonly actor: readonly Actor[];
  readonly recipient: readonly Actor[];
  readonly reciprocal: boolean;
  readonly event: readonly (
    | 'AGREE'
    | 'CONSULT'
    | 'SUPPORT'
    | 'CONCEDE'
    | 'COOPERATE'
    | 'AID'
    | 'RETREAT'
    | 'REQUEST'
    | 'ACCUSE'
    | 'REJECT'
    | 'THREATEN'
    | 'PROTEST'
    | 'SANCTION'
    | 'MOBILIZE'
    | 'COERCE'
    | 'ASSAULT'
  )[];
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly field: 'economy' | 'culture' | 'diplomacy' | 'security' | 'people' | 'other';
  readonly quad_code: number;
  readonly event_scale: number;
  readonly status: 'occurred' | 'ongoing' | 'planned' | 'hypothetical' | 'historical' | 'negated';
  readonly event_loc?: {
    readonly extracted_place: string;
    readonly resolved_place: string;
    readonly country_code: string;
    readonly lat?: number;
    readonly lon?: number;
    /** 5 below city, 4 city, 3 district, 2 province, 1 country */
    readonly resolution: number;
    readonly basis: 'stated' | 'inferred' | 'defaulted';
  };
  readonly size?: {
    readonly dead?: number;
    readonly injured?: number;
    readonly arrested?: number;
  };
  /** as written, with the value in units of `unit` */
  readonly amounts?: readonly {
    readonly text: string;
    readonly value: number;
    readonly unit: string;
  }[];
  /** the sentence that tells it best */
  readonly text: string;
  readonly mentions: readonly MentionRef[];
  readonly reports: number;
  readonly independent_sources: number;
  /** ISO date */
  readonly first_reported: string | null;
  readonly languages: readonly string[];
  readonly contradictions: readonly {
    readonly about: string;
    readonly accounts: readonly {
      readonly value: string;
      readonly mention_ids: readonly string[];
    }[];
  }[];
  readonly confidence: number;
  readonly corrected?: readonly string[];
};

export type StoredMention = {
  readonly mention: Event;
  readonly document: DocumentFacts;
  readonly event_id: string | null;
  readonly provenance: {
    readonly coder: string;
    readonly pack: string;
    readonly known_from: string;
    readonly known_until?: string;
  };
};

export type QuoteReport = {
  readonly quote: Quote;
  readonly document: DocumentFacts;
};

/** one promise with all its reports and what followed */
export type FollowedPledge = {
  readonly id: string;
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  readonly action: string;
  readonly act:
    | 'visit'
    | 'host'
    | 'meet'
    | 'agreement'
    | 'lift'
    | 'resume'
    | 'release'
    | 'withdraw'
    | 'aid'
    | 'cooperate'
    | 'establish'
    | 'impose'
    | 'deploy'
    | 'abstain'
    | 'other';
  readonly firmness: 'promised' | 'agreed' | 'planned' | 'hoped';
  readonly condition?: string;
  readonly due?: {
    readonly text: string;
    readonly start: string;
    readonly end: string;
  };
  /** as written, with the value in units of `unit` */
  readonly amounts?: readonly {
    readonly text: string;
    readonly value: number;
    readonly unit: string;
  }[];
  /** ISO date */
  readonly made: string | null;
  readonly state: 'open' | 'in_progress' | 'kept' | 'partly_kept' | 'overdue' | 'broken' | 'withdrawn' | 'unverifiable';
  readonly reports: readonly {
    readonly pledge_id: string;
    readonly document_key: string;
    readonly document_id: string;
    readonly url?: string;
    readonly language: string;
    readonly publisher?: string;
    readonly publisher_country?: string;
    /** ISO date */
    readonly published: string | null;
    readonly text: string;
  }[];
  readonly event_ids: readonly string[];
  readonly follow_ups: readonly {
    readonly pledge_id: string;
    readonly event_id: string | null;
    readonly state:
      | 'open'
      | 'in_progress'
      | 'kept'
      | 'partly_kept'
      | 'overdue'
      | 'broken'
      | 'withdrawn'
      | 'unverifiable';
    readonly confidence: number;
    readonly rule: string;
    readonly date: string;
    readonly text: string;
    readonly confirmed_by?: string;
    readonly refused_by?: string;
  }[];
};

export type Correction = {
  readonly id: string;
  readonly decision:
    | (
        | {
            readonly kind: 'set';
            /** where a decision holds: a mention, its document and the span of its trigger */
            readonly anchor: {
              readonly mention_id: string;
              readonly document_key: string;
              readonly trigger: readonly [number, number];
            };
            readonly field:
              | 'event'
              | 'mode'
              | 'actor'
              | 'recipient'
              | 'date'
              | 'enddate'
              | 'field'
              | 'status'
              | 'place'
              | 'reject';
            /** the value of the field: a type, a list of codes, an ISO date, null … */
            readonly value: unknown;
          }
        | {
            readonly kind: 'accept';
            /** where a decision holds: a mention, its document and the span of its trigger */
            readonly anchor: {
              readonly mention_id: string;
              readonly document_key: string;
              readonly trigger: readonly [number, number];
            };
          }
        | {
            readonly kind: 'merge';
            readonly anchors: readonly {
              readonly mention_id: string;
              readonly document_key: string;
              readonly trigger: readonly [number, number];
            }[];
          }
        | {
            readonly kind: 'split';
            readonly apart: readonly [
              readonly {
                readonly mention_id: string;
                readonly document_key: string;
                readonly trigger: readonly [number, number];
              }[],
              readonly {
                readonly mention_id: string;
                readonly document_key: string;
                readonly trigger: readonly [number, number];
              }[],
            ];
          }
        | {
            readonly kind: 'pledge';
            readonly pledge_id: string;
            readonly event_id: string | null;
            readonly verdict: 'confirm' | 'refuse' | 'set';
            readonly state?:
              | 'open'
              | 'in_progress'
              | 'kept'
              | 'partly_kept'
              | 'overdue'
              | 'broken'
              | 'withdrawn'
              | 'unverifiable';
          }
      )
    | {
        readonly kind: 'undo';
        readonly correction_id: string;
      };
  readonly author: string;
  readonly note?: string;
  readonly valid_from: string | null;
  /** ISO time at which it was recorded */
  readonly known_from: string;
  /** id of the decision that took it back */
  readonly undone_by?: string;
};

/** The error; docs/errors.md lists the codes. */
export type Error = {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly source?: string;
    readonly line?: number;
  };
};

/** What a route answers when it succeeds. */
export interface Answers {
  readonly 'GET /api/pairs': readonly {
    readonly pair: readonly [string, string];
    readonly events: number;
    /** ISO date */
    readonly last_event_date: string | null;
    readonly level: number | null;
    /** 90 % interval of the level */
    readonly level_interval: readonly [number, number] | null;
    /** whether the interval tells neither cooperation nor conflict */
    readonly unclear: boolean;
    readonly phase: {
      readonly name: 'steady' | 'thaw' | 'reset' | 'freeze' | 'deterioration';
      readonly start: string;
    } | null;
    /** levels of the last 36 months, the oldest first */
    readonly spark: readonly number[];
    /** 90 % intervals of these levels */
    readonly spark_intervals: readonly (readonly [number, number])[];
    readonly overdue_pledges: number;
    /** the newest three */
    readonly last_events: readonly MergedEvent[];
  }[];
  readonly 'GET /api/pairs/{pair}/summary': {
    /** the state in plain sentences, made of the figures beside it */
    readonly sentence: string;
    /** the same, with what matters most between double asterisks */
    readonly sentence_marked: string;
    /** of the sentence */
    readonly language: 'en' | 'ko' | 'zh';
    readonly pair: readonly [string, string];
    readonly as_of: string;
    readonly level: number | null;
    /** 90 % interval of the level */
    readonly level_interval: readonly [number, number] | null;
    /** whether the interval tells neither cooperation nor conflict */
    readonly unclear: boolean;
    readonly extreme: {
      readonly kind: 'highest' | 'lowest';
      readonly since: string;
    } | null;
    readonly phase: {
      readonly name: 'steady' | 'thaw' | 'reset' | 'freeze' | 'deterioration';
      readonly start: string;
      readonly rule: string;
    } | null;
    /** the thirty days up to `as_of` */
    readonly recent: {
      readonly since: string;
      readonly events: number;
      readonly deeds: number;
      readonly cooperation: number;
      readonly conflict: number;
      readonly reports: {
        readonly first: number;
        readonly second: number;
        readonly others: number;
      };
    };
    readonly overdue_pledges: number;
    readonly open_pledges: number;
    /** ISO date */
    readonly last_event_date: string | null;
  };
  readonly 'GET /api/pairs/{pair}/index': {
    readonly pair: readonly [string, string];
    readonly by: 'day' | 'week' | 'month';
    readonly field: 'economy' | 'culture' | 'diplomacy' | 'security' | 'people' | 'other' | 'all';
    readonly settings: Readonly<Record<string, number>>;
    readonly series: readonly {
      readonly direction: string;
      readonly acts: 'all' | 'verbal' | 'material';
      readonly periods: readonly {
        readonly period: string;
        readonly start: string;
        readonly events: number;
        readonly weight: number;
        readonly mean: number | null;
        readonly balance: number | null;
        readonly value: number;
        readonly value_interval: readonly [number, number];
        readonly level: number;
        readonly level_interval: readonly [number, number];
        readonly silent?: 'unreported' | 'unread';
        readonly documents?: {
          readonly about_pair: number;
          readonly in_all: number;
        };
      }[];
      readonly turning_points: readonly {
        readonly period: string;
        readonly date: string;
        readonly between: readonly [string, string];
        readonly before: number;
        readonly after: number;
        readonly size: number;
        readonly size_sd: number;
        readonly p_value: number;
        readonly events: readonly {
          readonly id: string;
          readonly date: string;
          readonly event_scale: number;
          readonly side: 'before' | 'after';
          /** its part of all that pulled the same way on its side */
          readonly share: number;
          readonly text: string;
        }[];
      }[];
      readonly phases: readonly {
        readonly name: 'steady' | 'thaw' | 'reset' | 'freeze' | 'deterioration';
        readonly rule: string;
        readonly start: string;
        readonly end: string;
        readonly balance: number;
        readonly level: number;
        readonly events: number;
        readonly reported_periods: number;
        readonly periods: number;
      }[];
    }[];
    /** events that the index leaves out, by reason */
    readonly left_out: {
      readonly not_happened: number;
      readonly undated: number;
      readonly year_only: number;
      readonly outside: number;
    };
    readonly phase_rules: readonly string[];
  };
  readonly 'GET /api/pairs/{pair}/fields': readonly {
    readonly field: 'economy' | 'culture' | 'diplomacy' | 'security' | 'people' | 'other';
    readonly events: number;
    readonly series: readonly {
      readonly direction: string;
      readonly periods: readonly {
        readonly start: string;
        readonly events: number;
        readonly level: number;
        readonly level_interval: readonly [number, number];
      }[];
    }[];
  }[];
  readonly 'GET /api/pairs/{pair}/counts': readonly {
    /** first day of the month */
    readonly start: string;
    readonly verbal_cooperation: number;
    readonly material_cooperation: number;
    readonly verbal_conflict: number;
    readonly material_conflict: number;
  }[];
  readonly 'GET /api/pairs/{pair}/chronology': {
    readonly rows: readonly MergedEvent[];
    /** give it as `after`; null after the last page */
    readonly next: string | null;
  };
  readonly 'GET /api/pairs/{pair}/quotes': {
    readonly rows: readonly QuoteReport[];
    /** give it as `after`; null after the last page */
    readonly next: string | null;
  };
  readonly 'GET /api/pairs/{pair}/pledges': readonly FollowedPledge[];
  readonly 'GET /api/pairs/{pair}/pledge-board': {
    readonly total: number;
    readonly states: {
      readonly open: number;
      readonly in_progress: number;
      readonly kept: number;
      readonly partly_kept: number;
      readonly overdue: number;
      readonly broken: number;
      readonly withdrawn: number;
      readonly unverifiable: number;
    };
    /** how many fall due in a month, by state */
    readonly due: readonly {
      readonly month: string;
      readonly state:
        | 'open'
        | 'in_progress'
        | 'kept'
        | 'partly_kept'
        | 'overdue'
        | 'broken'
        | 'withdrawn'
        | 'unverifiable';
      readonly pledges: number;
    }[];
    readonly first: readonly FollowedPledge[];
  };
  readonly 'GET /api/pairs/{pair}/accounts': {
    readonly sides: readonly [string, string];
    readonly rule: {
      readonly gap_probability: number;
      readonly news_days: number;
    };
    /** by day of the first report */
    readonly events: readonly {
      readonly event_id: string;
      /** ISO date */
      readonly date: string | null;
      /** ISO date */
      readonly first_reported: string | null;
      readonly event: readonly (
        | 'AGREE'
        | 'CONSULT'
        | 'SUPPORT'
        | 'CONCEDE'
        | 'COOPERATE'
        | 'AID'
        | 'RETREAT'
        | 'REQUEST'
        | 'ACCUSE'
        | 'REJECT'
        | 'THREATEN'
        | 'PROTEST'
        | 'SANCTION'
        | 'MOBILIZE'
        | 'COERCE'
        | 'ASSAULT'
      )[];
      readonly text: string;
      readonly first: {
        readonly country: string | null;
        readonly documents: number;
        /** documents, copies of one dispatch counted once */
        readonly independent: number;
        readonly sentences: readonly {
          readonly mention_id: string;
          readonly document_key: string;
          readonly url?: string;
          readonly title?: string;
          readonly publisher?: string;
          readonly publisher_country?: string;
          readonly language: string;
          /** ISO date */
          readonly published: string | null;
          readonly text: string;
        }[];
        readonly quotes: readonly {
          readonly quote_id: string;
          readonly document_key: string;
          readonly speaker: Actor;
          readonly kind: 'direct' | 'indirect';
          readonly text: string;
        }[];
        readonly types: readonly {
          readonly value: string;
          readonly documents: number;
        }[];
        readonly fields: readonly {
          readonly value: string;
          readonly documents: number;
        }[];
        readonly coverage: {
          readonly sample: number;
          readonly others_reports: number;
          readonly others_sample: number;
          readonly chance_of_none: number;
        } | null;
        /** nothing carried, and more read than chance would explain */
        readonly gap: boolean;
      };
      readonly second: {
        readonly country: string | null;
        readonly documents: number;
        /** documents, copies of one dispatch counted once */
        readonly independent: number;
        readonly sentences: readonly {
          readonly mention_id: string;
          readonly document_key: string;
          readonly url?: string;
          readonly title?: string;
          readonly publisher?: string;
          readonly publisher_country?: string;
          readonly language: string;
          /** ISO date */
          readonly published: string | null;
          readonly text: string;
        }[];
        readonly quotes: readonly {
          readonly quote_id: string;
          readonly document_key: string;
          readonly speaker: Actor;
          readonly kind: 'direct' | 'indirect';
          readonly text: string;
        }[];
        readonly types: readonly {
          readonly value: string;
          readonly documents: number;
        }[];
        readonly fields: readonly {
          readonly value: string;
          readonly documents: number;
        }[];
        readonly coverage: {
          readonly sample: number;
          readonly others_reports: number;
          readonly others_sample: number;
          readonly chance_of_none: number;
        } | null;
        /** nothing carried, and more read than chance would explain */
        readonly gap: boolean;
      };
      readonly third: {
        readonly country: string | null;
        readonly documents: number;
        /** documents, copies of one dispatch counted once */
        readonly independent: number;
        readonly sentences: readonly {
          readonly mention_id: string;
          readonly document_key: string;
          readonly url?: string;
          readonly title?: string;
          readonly publisher?: string;
          readonly publisher_country?: string;
          readonly language: string;
          /** ISO date */
          readonly published: string | null;
          readonly text: string;
        }[];
        readonly quotes: readonly {
          readonly quote_id: string;
          readonly document_key: string;
          readonly speaker: Actor;
          readonly kind: 'direct' | 'indirect';
          readonly text: string;
        }[];
        readonly types: readonly {
          readonly value: string;
          readonly documents: number;
        }[];
        readonly fields: readonly {
          readonly value: string;
          readonly documents: number;
        }[];
        readonly coverage: {
          readonly sample: number;
          readonly others_reports: number;
          readonly others_sample: number;
          readonly chance_of_none: number;
        } | null;
        /** nothing carried, and more read than chance would explain */
        readonly gap: boolean;
      };
      readonly unplaced: number;
      readonly differences: readonly {
        readonly about: string;
        readonly first: readonly {
          readonly value: string;
          readonly documents: number;
        }[];
        readonly second: readonly {
          readonly value: string;
          readonly documents: number;
        }[];
      }[];
    }[];
    readonly periods: readonly {
      readonly period: string;
      readonly events: number;
      readonly first: {
        readonly country: string | null;
        readonly sample: number;
        readonly events: number;
        readonly documents: number;
        readonly left_out: number;
        readonly gaps: number;
        readonly gaps_by_chance: number;
        readonly fields: readonly {
          readonly field: 'economy' | 'culture' | 'diplomacy' | 'security' | 'people' | 'other';
          readonly documents: number;
        }[];
        readonly quoted: readonly {
          readonly code: string | null;
          readonly quotes: number;
        }[];
      };
      readonly second: {
        readonly country: string | null;
        readonly sample: number;
        readonly events: number;
        readonly documents: number;
        readonly left_out: number;
        readonly gaps: number;
        readonly gaps_by_chance: number;
        readonly fields: readonly {
          readonly field: 'economy' | 'culture' | 'diplomacy' | 'security' | 'people' | 'other';
          readonly documents: number;
        }[];
        readonly quoted: readonly {
          readonly code: string | null;
          readonly quotes: number;
        }[];
      };
      readonly third: {
        readonly country: string | null;
        readonly sample: number;
        readonly events: number;
        readonly documents: number;
        readonly left_out: number;
        readonly gaps: number;
        readonly gaps_by_chance: number;
        readonly fields: readonly {
          readonly field: 'economy' | 'culture' | 'diplomacy' | 'security' | 'people' | 'other';
          readonly documents: number;
        }[];
        readonly quoted: readonly {
          readonly code: string | null;
          readonly quotes: number;
        }[];
      };
    }[];
  };
  readonly 'GET /api/pairs/{pair}/attitudes': readonly {
    readonly holder: string;
    readonly target: string;
    /** figures of polls by date */
    readonly polls: readonly {
      /** ISO date */
      readonly date: string | null;
      readonly polarity: number;
      readonly change?: 'improved' | 'worsened' | 'unchanged';
      /** the first first */
      readonly reports: readonly {
        readonly attitude_id: string;
        readonly document_key: string;
        readonly url?: string;
        readonly language: string;
        readonly publisher?: string;
        readonly publisher_country?: string;
        readonly published: string | null;
        readonly text: string;
      }[];
      readonly value: number;
      readonly unit: string;
      readonly label: string;
      readonly pollster?: Actor;
      /** people asked */
      readonly sample?: number;
      readonly question?: string;
    }[];
    /** moods as they are described, by date */
    readonly moods: readonly {
      /** ISO date */
      readonly date: string | null;
      readonly polarity: number;
      readonly change?: 'improved' | 'worsened' | 'unchanged';
      /** the first first */
      readonly reports: readonly {
        readonly attitude_id: string;
        readonly document_key: string;
        readonly url?: string;
        readonly language: string;
        readonly publisher?: string;
        readonly publisher_country?: string;
        readonly published: string | null;
        readonly text: string;
      }[];
      readonly reported_by?: Actor;
    }[];
  }[];
  readonly 'GET /api/pairs/{pair}/people': readonly {
    /** what /api/people takes */
    readonly id: string;
    readonly actor: Actor;
    readonly events: number;
    /** ISO date */
    readonly first: string | null;
    /** ISO date */
    readonly last: string | null;
  }[];
  readonly 'GET /api/people/{id}': {
    readonly party: {
      /** as asked for */
      readonly party: string;
      readonly names: readonly string[];
      readonly offices: readonly {
        readonly office: string;
        readonly code: string | null;
        readonly first: string;
        readonly last: string;
        readonly events: number;
      }[];
      readonly met: readonly {
        readonly actor: Actor;
        readonly events: number;
        readonly last: string;
      }[];
      readonly events: number;
      readonly quotes: number;
    };
    readonly events: {
      readonly rows: readonly MergedEvent[];
      /** give it as `after`; null after the last page */
      readonly next: string | null;
    };
    readonly quotes: {
      readonly rows: readonly QuoteReport[];
      /** give it as `after`; null after the last page */
      readonly next: string | null;
    };
  };
  readonly 'GET /api/pairs/{pair}/network': {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly code: string | null;
      readonly sector: string | null;
      readonly events: number;
    }[];
    readonly links: readonly {
      readonly source: string;
      readonly target: string;
      readonly cooperation: number;
      readonly conflict: number;
    }[];
  };
  readonly 'GET /api/events/{id}': {
    readonly event: MergedEvent;
    /** its mentions in full, with evidence and provenance */
    readonly mentions: readonly StoredMention[];
    /** all decisions on its mentions, undone ones among them */
    readonly corrections: readonly Correction[];
  };
  readonly 'GET /api/articles/{key}': {
    readonly facts: DocumentFacts;
    readonly document: Document;
    readonly record: CodedRecord;
    readonly pack: string;
    readonly licence?: string;
    readonly known_from: string;
    /** key of the newer text at the same address */
    readonly superseded_by?: string;
    /** mention id to event id */
    readonly events: Readonly<Record<string, string | null>>;
  };
  readonly 'POST /api/articles': {
    readonly job: {
      readonly id: string;
      readonly kind: string;
      readonly state: 'waiting' | 'running' | 'done' | 'failed';
      readonly progress: number;
      readonly stage: string;
      /** of add-article: { outcome, article (key), title?, events (ids) } */
      readonly result?: unknown;
      readonly error?: {
        readonly code: string;
        readonly message: string;
        readonly source?: string;
        readonly line?: number;
      };
    };
  };
  readonly 'GET /api/search': {
    readonly events: {
      readonly rows: readonly {
        readonly event_id: string;
        readonly mention: MentionRef;
        /** the words found */
        readonly matches: readonly (readonly [number, number])[];
      }[];
      /** give it as `after`; null after the last page */
      readonly next: string | null;
    };
    readonly articles: {
      readonly rows: readonly {
        readonly document: DocumentFacts;
        readonly snippet: string;
        readonly start: number | null;
        /** the words found */
        readonly matches: readonly (readonly [number, number])[];
      }[];
      /** give it as `after`; null after the last page */
      readonly next: string | null;
    };
    /** persons and institutions of the whole record whose name holds the words, those with the most events */
    readonly people: readonly {
      /** what /api/people takes */
      readonly party: string;
      readonly name: string;
      readonly code: string | null;
      readonly events: number;
      readonly last: string | null;
    }[];
  };
  readonly 'GET /api/review': {
    readonly rows: readonly {
      readonly event: MergedEvent;
      readonly reasons: readonly ('confidence' | 'contradiction')[];
    }[];
    /** give it as `after`; null after the last page */
    readonly next: string | null;
  };
  readonly 'GET /api/corrections': readonly Correction[];
  readonly 'POST /api/corrections': Correction;
  readonly 'POST /api/corrections/{id}/undo': Correction;
  readonly 'POST /api/decisions': {
    readonly corrections: readonly Correction[];
  };
  readonly 'POST /api/code': CodedRecord;
  readonly 'GET /api/jobs/{id}': {
    readonly id: string;
    readonly kind: string;
    readonly state: 'waiting' | 'running' | 'done' | 'failed';
    readonly progress: number;
    readonly stage: string;
    /** of add-article: { outcome, article (key), title?, events (ids) } */
    readonly result?: unknown;
    readonly error?: {
      readonly code: string;
      readonly message: string;
      readonly source?: string;
      readonly line?: number;
    };
  };
  readonly 'GET /api/jobs/{id}/events': string;
  readonly 'GET /api/export': string;
  readonly 'GET /api/replies': {
    readonly rows: readonly {
      readonly id: string;
      readonly subject: {
        readonly kind: 'event' | 'article';
        readonly id: string;
      };
      readonly name: string;
      /** sanitised HTML */
      readonly body: string;
      readonly state: 'waiting' | 'shown' | 'refused';
      readonly written_at: string;
      readonly moderated_by?: string;
      readonly moderated_at?: string;
    }[];
  };
  readonly 'POST /api/replies': {
    readonly state: 'waiting';
  };
  readonly 'GET /api/replies/moderation': {
    readonly rows: readonly {
      readonly id: string;
      readonly subject: {
        readonly kind: 'event' | 'article';
        readonly id: string;
      };
      readonly name: string;
      /** sanitised HTML */
      readonly body: string;
      readonly state: 'waiting' | 'shown' | 'refused';
      readonly written_at: string;
      readonly moderated_by?: string;
      readonly moderated_at?: string;
    }[];
    /** give it as `after`; null after the last page */
    readonly next: string | null;
  };
  readonly 'POST /api/replies/moderation/{id}': {
    readonly id: string;
    readonly subject: {
      readonly kind: 'event' | 'article';
      readonly id: string;
    };
    readonly name: string;
    /** sanitised HTML */
    readonly body: string;
    readonly state: 'waiting' | 'shown' | 'refused';
    readonly written_at: string;
    readonly moderated_by?: string;
    readonly moderated_at?: string;
  };
  readonly 'GET /api/sources': readonly {
    readonly publisher: string | null;
    readonly publisher_country: string | null;
    readonly language: string;
    readonly documents: number;
    /** days with a document */
    readonly days: number;
    /** ISO date */
    readonly first: string | null;
    /** ISO date */
    readonly last: string | null;
    /** days with a document in each month that has any, as [YYYY-MM, days] */
    readonly months: readonly (readonly unknown[])[];
    /** days between first and last without one */
    readonly missing_days: number;
  }[];
  readonly 'GET /api/sources/feeds': readonly {
    readonly url: string;
    /** rss, atom, rdf, json, sitemap, sitemap-index, list or page; null before the first fetch */
    readonly kind: string | null;
    readonly title: string | null;
    readonly state: 'active' | 'gone' | 'moved';
    readonly added_at: string;
    /** ISO time */
    readonly last_fetch_at: string | null;
    /** ISO time */
    readonly last_success_at: string | null;
    /** when it last named a page that was new */
    readonly last_new_at: string | null;
    /** code and message of the last fetch */
    readonly last_error: string | null;
    /** in a row */
    readonly failures: number;
    /** seconds between two fetches */
    readonly interval_s: number;
    readonly next_due: string;
    readonly moved_to: string | null;
    readonly fetches: number;
    readonly unchanged: number;
    /** pages named so far */
    readonly items: number;
    /** entries that could not be read */
    readonly dropped: number;
    /** the pages by what became of them */
    readonly pages: {
      readonly waiting: number;
      readonly kept: number;
      readonly known: number;
      readonly failed: number;
      readonly refused: number;
    };
  }[];
  readonly 'GET /api/stats': {
    readonly ledger: {
      readonly schema_version: number;
      readonly documents: number;
      readonly superseded_documents: number;
      readonly mentions: number;
      readonly events: number;
      readonly quotes: number;
      readonly pledges: number;
      readonly attitudes: number;
      readonly corrections: number;
      readonly foreign_mentions: number;
      /** places that wait to be folded */
      readonly dirty_places: number;
      readonly bytes: number;
      readonly languages: Readonly<Record<string, number>>;
      readonly coders: Readonly<Record<string, number>>;
      /** ISO date */
      readonly first_published: string | null;
      /** ISO date */
      readonly last_published: string | null;
    };
    readonly program: string;
    readonly coder: string;
    /** language to version of its tables */
    readonly packs: Readonly<Record<string, string>>;
    /** language to packs laid over these tables by whoever runs the server */
    readonly user_packs: Readonly<Record<string, readonly string[]>>;
    readonly languages: readonly string[];
  };
  readonly 'GET /api/accuracy': {
    /** the command that makes the figures anew */
    readonly made_by: string;
    /** what they are measured on */
    readonly gold: string;
    /** by language: `events`, what is found in a sentence; `relations`, the type between two given actors */
    readonly languages: Readonly<
      Record<
        string,
        Readonly<
          Record<
            string,
            {
              /** sentences measured */
              readonly items: number;
              readonly counts: Readonly<Record<string, number>>;
              /** shares from 0 to 1, by name */
              readonly figures: Readonly<Record<string, number>>;
              /** F1 by type of event */
              readonly classes: Readonly<Record<string, number>>;
              /** mean distance of confidence from the share that is right */
              readonly calibration_error: number;
            }
          >
        >
      >
    >;
  };
  readonly 'GET /api/live': string;
  readonly 'GET /api/session': {
    /** whether the server has accounts */
    readonly accounts: boolean;
    /** empty for somebody unknown */
    readonly name: string;
    readonly role: 'reader' | 'editor' | 'admin' | null;
    /** to be sent as x-csrf-token with every change */
    readonly csrf: string | null;
    readonly public_reading: boolean;
    readonly replies: boolean;
  };
  readonly 'POST /api/session': {
    /** whether the server has accounts */
    readonly accounts: boolean;
    /** empty for somebody unknown */
    readonly name: string;
    readonly role: 'reader' | 'editor' | 'admin' | null;
    /** to be sent as x-csrf-token with every change */
    readonly csrf: string | null;
    readonly public_reading: boolean;
    readonly replies: boolean;
  };
  readonly 'GET /api/users': readonly {
    readonly name: string;
    readonly role: 'reader' | 'editor' | 'admin';
    readonly created_at: string;
  }[];
  readonly 'POST /api/users': {
    readonly name: string;
    readonly role: 'reader' | 'editor' | 'admin';
    readonly created_at: string;
  };
  readonly 'GET /api/tokens': readonly {
    readonly id: string;
    readonly name: string;
    readonly role: 'reader' | 'editor' | 'admin';
    readonly created_by: string;
    readonly created_at: string;
  }[];
  readonly 'POST /api/tokens': {
    readonly id: string;
    readonly name: string;
    readonly role: 'reader' | 'editor' | 'admin';
    readonly created_by: string;
    readonly created_at: string;
    readonly token: string;
  };
  readonly 'GET /api/audit': {
    readonly rows: readonly {
      readonly at: string;
      readonly who: string;
      /** session, token, local or none */
      readonly via: string;
      readonly action: string;
      readonly target: string;
      readonly status: number;
    }[];
    /** give it as `after`; null after the last page */
    readonly next: string | null;
  };
  readonly 'GET /healthz': {
    readonly status: 'ok';
  };
  readonly 'GET /metrics': string;
  readonly 'GET /openapi.json': Readonly<Record<string, unknown>>;
}

/** What a route takes. */
export interface Bodies {
  readonly 'POST /api/articles':
    | {
        readonly url: string;
      }
    | {
        readonly html: string;
        readonly url?: string;
      }
    | {
        readonly text: string;
        readonly title?: string;
        readonly published?: string;
        readonly language?: string;
        readonly url?: string;
        readonly publisher?: string;
        readonly publisher_country?: string;
      };
  readonly 'POST /api/corrections': (
    | {
        readonly kind: 'set';
        /** where a decision holds: a mention, its document and the span of its trigger */
        readonly anchor: {
          readonly mention_id: string;
          readonly document_key: string;
          readonly trigger: readonly [number, number];
        };
        readonly field:
          | 'event'
          | 'mode'
          | 'actor'
          | 'recipient'
          | 'date'
          | 'enddate'
          | 'field'
          | 'status'
          | 'place'
          | 'reject';
        /** the value of the field: a type, a list of codes, an ISO date, null … */
        readonly value: unknown;
      }
    | {
        readonly kind: 'accept';
        /** where a decision holds: a mention, its document and the span of its trigger */
        readonly anchor: {
          readonly mention_id: string;
          readonly document_key: string;
          readonly trigger: readonly [number, number];
        };
      }
    | {
        readonly kind: 'merge';
        readonly anchors: readonly {
          readonly mention_id: string;
          readonly document_key: string;
          readonly trigger: readonly [number, number];
        }[];
      }
    | {
        readonly kind: 'split';
        readonly apart: readonly [
          readonly {
            readonly mention_id: string;
            readonly document_key: string;
            readonly trigger: readonly [number, number];
          }[],
          readonly {
            readonly mention_id: string;
            readonly document_key: string;
            readonly trigger: readonly [number, number];
          }[],
        ];
      }
    | {
        readonly kind: 'pledge';
        readonly pledge_id: string;
        readonly event_id: string | null;
        readonly verdict: 'confirm' | 'refuse' | 'set';
        readonly state?:
          | 'open'
          | 'in_progress'
          | 'kept'
          | 'partly_kept'
          | 'overdue'
          | 'broken'
          | 'withdrawn'
          | 'unverifiable';
      }
  ) & {
    readonly author?: string;
    readonly note?: string;
  };
  readonly 'POST /api/corrections/{id}/undo': {
    readonly author?: string;
    readonly note?: string;
  };
  readonly 'POST /api/decisions': (
    | {
        readonly do: 'accept';
        /** event or mention */
        readonly id: string;
      }
    | {
        readonly do: 'reject';
        /** event or mention */
        readonly id: string;
      }
    | {
        readonly do: 'set';
        /** event or mention */
        readonly id: string;
        readonly field: 'event' | 'mode' | 'actor' | 'recipient' | 'date' | 'enddate' | 'field' | 'status' | 'place';
        readonly value: unknown;
      }
    | {
        readonly do: 'merge';
        readonly ids: readonly string[];
      }
    | {
        readonly do: 'split';
        /** event or mention */
        readonly id: string;
        readonly mentions: readonly string[];
      }
  ) & {
    readonly author?: string;
    readonly note?: string;
  };
  readonly 'POST /api/code': Document;
  readonly 'POST /api/replies': {
    readonly event?: string;
    readonly article?: string;
    readonly name: string;
    /** never shown */
    readonly email: string;
    /** HTML of these tags: a[href,title] abbr[title] acronym[title] b blockquote[cite] cite code del[datetime] em i q[cite] strike strong */
    readonly body: string;
    /** leave empty */
    readonly website?: string;
  };
  readonly 'POST /api/replies/moderation/{id}': {
    readonly verdict: 'show' | 'refuse';
  };
  readonly 'POST /api/session': {
    readonly name: string;
    readonly password: string;
  };
  readonly 'POST /api/users': {
    /** letters, digits, ._@- */
    readonly name: string;
    readonly password: string;
    readonly role: 'reader' | 'editor' | 'admin';
  };
  readonly 'POST /api/tokens': {
    /** what it is for */
    readonly name: string;
    readonly role: 'reader' | 'editor' | 'admin';
  };
}
