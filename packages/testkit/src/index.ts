// What tests of several packages share. Only tests import it.

export { doc, type SentenceSketch } from './doc-builder.ts';
export { docFromConllu, treeOf } from './doc-notations.ts';
export { type MadeRecord, madeNewsPage, madeRecord, madeResponse, packedWarc } from './made-warc.ts';
export { natsProgram, startNats, type TestNats } from './nats-server.ts';
export { postgresPrograms, startPostgres, type TestPostgres } from './postgres-server.ts';
