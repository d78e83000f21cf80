// The pages that the code writes: what it says of itself, as Markdown.

import { apiDescription } from '../house/api-description.ts';
import { declaredProgram } from '../house/command-facts.ts';
import { cardPage } from './card-page.ts';
import { commandsPage } from './commands-page.ts';
import { WRITTEN } from './contents.ts';
import { endpointsPage } from './endpoints-page.ts';
import { namesOnRecord, namesPage } from './names-page.ts';
import { ontologyPage } from './ontology-page.ts';
import type { SourcePage } from './source-pages.ts';

/** All of them, for the repository under `root`. */
export async function writtenPages(root: string): Promise<SourcePage[]> {
  const [api, program] = [await apiDescription(), declaredProgram()];
  const pages = {
    card: cardPage(root),
    commands: commandsPage(program),
    endpoints: endpointsPage(api),
    ontology: ontologyPage(),
    names: namesPage(namesOnRecord(root, program, api)),
  };
  return Object.entries(pages).map(([name, markdown]) => ({ path: `${WRITTEN}/${name}.md`, markdown }));
}
