// From mentions to a relationship, pure: the same input gives the same answer.

export {};
