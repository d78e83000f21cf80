// Where the ledger lies: as asked for, as the environment says, or in the user's data folder.

import { homedir } from 'node:os';
import { join } from 'node:path';

const FILE = 'ledger.sqlite';
const FOLDER = 'rapport';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `--ledger`, else `RAPPORT_LEDGER`, else the folder the system keeps the data of programs in: XDG_DATA_HOME
 * (XDG Base Directory Specification 0.8), Library/Application Support on macOS, LOCALAPPDATA on Windows.
 */
export function ledgerLocation(
  asked: string | undefined,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): string {
  return asked ?? (env.RAPPORT_LEDGER || join(dataFolder(env, platform), FOLDER, FILE));
}

function dataFolder(env: Environment, platform: NodeJS.Platform): string {
  const home = env.HOME || homedir();
  if (platform === 'win32') return env.LOCALAPPDATA || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env.XDG_DATA_HOME || join(home, '.local', 'share');
}
