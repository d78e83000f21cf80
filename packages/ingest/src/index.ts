// The use cases on ports only: read, code, record, relate.

export {};
