// The manifests agree: one version, one licence, one engine, the same fields; the lockfile holds no addresses.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, runCheck } from './house/run-check.ts';
import { packagesIn, readJson, readText } from './house/source-tree.ts';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly type?: string;
  readonly private?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly files?: unknown;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly hasInstallScript?: boolean; readonly optional?: boolean }>
  >;
}

const SHARED = ['version', 'license', 'type', 'private'] as const;
const SCOPE = '@rapport/';

/** Findings in the repository under `root`. */
export function checkManifests(root: string): Finding[] {
  const whole = readJson<Manifest>(root, 'package.json');
  const findings: Finding[] = [];
  for (const name of packagesIn(root)) {
    const path = `packages/${name}/package.json`;
    findings.push(...checkManifest(path, name, readJson<Manifest>(root, path), whole));
  }
  if (whole.devDependencies !== undefined && existsSync(join(root, '.npmrc'))) {
    if (/engine-strict\s*=\s*true/.test(readText(root, '.npmrc')))
      findings.push('.npmrc sets engine-strict; leave it out');
  }
  return [...findings, ...checkLockfile(root, whole), ...checkCoderVersion(root, whole)];
}

function checkManifest(path: string, folder: string, manifest: Manifest, whole: Manifest): Finding[] {
  const findings: Finding[] = [];
  const expect = (field: string, found: unknown, expected: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      findings.push(`${path}: ${field} is ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
    }
  };
  expect('name', manifest.name, `${SCOPE}${folder}`);
  for (const field of SHARED) expect(field, manifest[field], whole[field]);
  expect('engines', manifest.engines, whole.engines);
  if (manifest.exports === undefined) findings.push(`${path}: no "exports"; name the public surface`);
  if (manifest.files === undefined) findings.push(`${path}: no "files"; name what is shipped`);
  for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    if (name.startsWith(SCOPE)) expect(`range of ${name}`, range, whole.version);
  }
  return findings;
}

function checkLockfile(root: string, whole: Manifest): Finding[] {
  const { packages } = readJson<Lockfile>(root, 'package-lock.json');
  const findings: Finding[] = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (/^https?:/.test(entry.resolved ?? '')) {
      findings.push(
        `package-lock.json: ${path} records a download address; install with omit-lockfile-registry-resolved`,
      );
    }
    const name = path.replace(/^.*node_modules\//, '');
    if (entry.hasInstallScript === true && entry.optional !== true && whole.allowScripts?.[name] === undefined) {
      findings.push(`package.json: ${name} has an install script; list it under allowScripts`);
    }
  }
  for (const name of Object.keys(whole.allowScripts ?? {})) {
    if (packages[`node_modules/${name}`] === undefined)
      findings.push(`package.json: allowScripts names ${name}, which is not installed`);
  }
  return findings;
}

/** The coder can read no manifest, so it holds its version as text. */
function checkCoderVersion(root: string, whole: Manifest): Finding[] {
  const path = 'packages/coder/src/coder.ts';
  if (!existsSync(join(root, path))) return [];
  const held = /'rapport (\d+\.\d+\.\d+)'/.exec(readText(root, path))?.[1];
  return held === whole.version ? [] : [`${path}: holds version ${held}, expected ${whole.version}`];
}

runCheck('check-manifests', import.meta.url, checkManifests);
