// Models and tables that the coder runs on, and the code that reads them.

export { buildKnowledge, type PackIdentity } from './data-pack/build-knowledge.ts';
export { contentVersion, readDataFolder, readTables } from './data-pack/data-folder.ts';
export { formatPack, loadKnowledge, packPath, parsePack } from './data-pack/knowledge-pack.ts';
