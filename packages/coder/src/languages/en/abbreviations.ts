// English abbreviations that end in a period: which of them a sentence may end with.

/** Titles and the like: what follows belongs to the same sentence, almost always. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon gen lt col maj capt cmdr sgt adm gov sen rep reps sens pres amb fr st mt ft messrs mme mlle ' +
    'supt insp atty brig cpl pvt ofc det sr dir vs v viz cf eg ie al ca approx fig figs eq vol pp'
  ).split(' '),
);

/** Months and weekdays: a day or a time follows, or a new sentence does. */
export const CALENDAR: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** Stand before a number: `No. 2`, `p. 4`. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos p pp sec art ch para vol fig op ver pop c'.split(' '),
);

/** May end a sentence, or stand inside one: `Inc.`, `Jr.`, `etc.`. */
export const FINAL: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc bros jr sr etc esq plc dept univ assn est min max hr hrs ave blvd rd jr ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va ' +
    'wash wis wyo'
  ).split(' '),
);
