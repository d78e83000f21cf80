import { measureMemory } from './measures.ts';
console.log(JSON.stringify(await measureMemory({ root: '/work/main/', seconds: 1, documents: 100000 }), null, 1));
