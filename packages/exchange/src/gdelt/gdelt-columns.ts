// The columns of GDELT's event files, by name and place: 58 in version 1.0, 61 in version 2.0.
// Names and order: GDELT Event Codebook 1.03 (2013-08-25) and 2.0 (2015-02-19).

export type GdeltVersion = 'gdelt-1' | 'gdelt-2';

const ACTOR_FIELDS = [
  ...['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'],
  ...['Type1Code', 'Type2Code', 'Type3Code'],
] as const;

const PLACE_FIELDS = {
  'gdelt-1': ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'Lat', 'Long', 'FeatureID'],
  'gdelt-2': ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'],
} as const satisfies Record<GdeltVersion, readonly string[]>;

/** Column names in the order of the file. */
export const GDELT_COLUMN_NAMES: Readonly<Record<GdeltVersion, readonly string[]>> = {
  'gdelt-1': columnNames('gdelt-1'),
  'gdelt-2': columnNames('gdelt-2'),
};

function columnNames(version: GdeltVersion): string[] {
  const actor = (name: string): string[] => ACTOR_FIELDS.map((field) => name + field);
  const place = (name: string): string[] => PLACE_FIELDS[version].map((field) => `${name}_${field}`);
  return [
    ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
    ...actor('Actor1'),
    ...actor('Actor2'),
    ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
    ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
    ...place('Actor1Geo'),
    ...place('Actor2Geo'),
    ...place('ActionGeo'),
    ...['DATEADDED', 'SOURCEURL'],
  ];
}
