// Reads a shipped language model from the package's assets.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type LanguageModel, type LinearWeights, type ModelParts, TrainedModel } from '@rapport/coder';
import { RapportError } from '@rapport/record';
import { decodeLinear } from './format/linear-codec.ts';
import { decodeModel } from './format/model-codec.ts';

/** Far above any model, so that a hostile file cannot fill the memory. */
const MAX_UNZIPPED = 256 * 1024 * 1024;

/** Languages with a shipped model. */
export const MODEL_LANGUAGES = ['en', 'ko', 'zh'] as const;

/**
 * The shipped model of a language, read synchronously.
 * @throws RapportError `E_LANGUAGE` when none is shipped, `E_MODEL` when the file is missing, damaged or of another version.
 */
export function loadLanguageModel(language: string): LanguageModel {
  return new TrainedModel(loadModelParts(language));
}

/** What a coder of a language is trained with. */
export interface LanguageParts {
  readonly model: ModelParts;
  readonly relations: LinearWeights;
}

/** All that is shipped for a language. Throws as `loadLanguageModel`. */
export function loadLanguageParts(language: string): LanguageParts {
  return { model: loadModelParts(language), relations: loadRelationWeights(language) };
}

function loadModelParts(language: string): ModelParts {
  if (!MODEL_LANGUAGES.includes(language as (typeof MODEL_LANGUAGES)[number])) {
    throw new RapportError(
      'E_LANGUAGE',
      `no model is shipped for "${language}"; there are: ${MODEL_LANGUAGES.join(', ')}`,
    );
  }
  const path = fileURLToPath(new URL(`../assets/${language}.model.gz`, import.meta.url));
  return decodeModel(unzipModel(readFile(path), path), path);
}

/** The shipped model of relations between two given actors. */
export function loadRelationWeights(language: string): LinearWeights {
  const path = fileURLToPath(new URL(`../assets/${language}.relation.gz`, import.meta.url));
  return decodeLinear(unzipModel(readFile(path), path), path);
}

/** Unzips a model file's bytes; a damaged archive is an `E_MODEL` error. */
export function unzipModel(zipped: Uint8Array, source: string): Uint8Array {
  try {
    return gunzipSync(zipped, { maxOutputLength: MAX_UNZIPPED });
  } catch (cause) {
    throw new RapportError('E_MODEL', 'the file does not unzip whole; reinstall the models', { source, cause });
  }
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new RapportError('E_MODEL', 'the file cannot be read; reinstall the models', { source: path, cause });
  }
}
