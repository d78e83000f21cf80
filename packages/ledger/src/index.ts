// Where the record is kept.

export {};
