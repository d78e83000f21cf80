// A network of its own for one worker, that can be cut, and a small disk that can be filled. Both need root.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIZE_MB = 64;

function does(...command: readonly string[]): boolean {
  return spawnSync(command[0]!, command.slice(1), { stdio: 'ignore' }).status === 0;
}

export interface CutNetwork {
  /** This machine as seen from inside. */
  readonly host: string;
  readonly others: string;
  /** Goes before a command that is to run inside. */
  readonly within: readonly string[];
  cut(): void;
  mend(): void;
  remove(): void;
}

/** Null without the rights or the programs for it. */
export function openCutNetwork(): CutNetwork | null {
  const name = `rapport${process.pid}`;
  const [outer, inner] = [`ro${process.pid}`, `ri${process.pid}`];
  const subnet = `10.213.${process.pid % 250}`;
  const remove = (): void => {
    does('ip', 'netns', 'del', name);
    does('ip', 'link', 'del', outer);
  };
  const inside = ['ip', 'netns', 'exec', name] as const;
  const made =
    does('ip', 'netns', 'add', name) &&
    does('ip', 'link', 'add', outer, 'type', 'veth', 'peer', 'name', inner) &&
    does('ip', 'link', 'set', inner, 'netns', name) &&
    does('ip', 'addr', 'add', `${subnet}.1/30`, 'dev', outer) &&
    does('ip', 'link', 'set', outer, 'up') &&
    does(...inside, 'ip', 'addr', 'add', `${subnet}.2/30`, 'dev', inner) &&
    does(...inside, 'ip', 'link', 'set', inner, 'up');
  if (!made) {
    remove();
    return null;
  }
  return {
    host: `${subnet}.1`,
    others: `${subnet}.0/30`,
    within: inside,
    cut: () => void does('ip', 'link', 'set', outer, 'down'),
    mend: () => void does('ip', 'link', 'set', outer, 'up'),
    remove,
  };
}

export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  clear(): void;
  remove(): void;
}

/** Null without the right to mount. */
export function openSmallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-disk-'));
  if (!does('mount', '-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', folder)) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filler, Buffer.alloc(bavail * bsize));
      } catch (thrown) {
        // The server wrote meanwhile: the disk is full, which was wanted.
        if ((thrown as { code?: string }).code !== 'ENOSPC') throw thrown;
      }
    },
    clear: () => rmSync(filler, { force: true }),
    remove: () => {
      does('umount', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
