// Files that other tools read, and foreign tables read in.

export {};
