// The HTTP server: every page's data, the reading pages without script, and the built pages.

export { createServer } from './app.ts';
export type * as client from './client-types.generated.ts';
export type { Api } from './server-context.ts';
export { isLoopback, type ServerSettings } from './settings.ts';
export type { OverviewPort, PageGiven, PagePort, ServerWorld } from './world.ts';
