// A linear model as one file's bytes, and back: one signed byte a weight, scaled by row.

import { type LinearWeights, PackedStrings } from '@rapport/coder';
import { damaged, decodeContainer, encodeContainer } from './container.ts';

const KIND = 'linear';
const STEPS = 127;
/** No shipped model comes near; a foreign file must not make us reserve memory. */
const MAX_ROWS = 1 << 20;

/** Encodes a model; weights keep about two digits. */
export function encodeLinear(model: LinearWeights, language: string): Uint8Array {
  const n = model.classes.length;
  const rows = model.features.length;
  const steps = new Int8Array(rows * n);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let top = 0;
    for (let c = 0; c < n; c++) top = Math.max(top, Math.abs(model.weights[row * n + c]!));
    scales[row] = top / STEPS;
    for (let c = 0; c < n; c++)
      steps[row * n + c] = top === 0 ? 0 : Math.round((model.weights[row * n + c]! / top) * STEPS);
  }
  return encodeContainer(
    { kind: KIND, language, facts: { classes: model.classes, temperature: model.temperature, bias: [...model.bias] } },
    new Map([
      ['features', new TextEncoder().encode([...model.features].join('\n'))],
      ['scales', littleEndian(scales)],
      ['steps', new Uint8Array(steps.buffer)],
    ]),
  );
}

/**
 * Decodes a linear model from its unzipped bytes; works in any JavaScript runtime.
 * @throws RapportError `E_MODEL` on anything but a whole file of this kind and version.
 */
export function decodeLinear(bytes: Uint8Array, source = 'model'): LinearWeights {
  const { header, sections } = decodeContainer(bytes, KIND, source);
  const { classes, temperature, bias } = header.facts;
  if (
    !isList(classes, 'string') ||
    !isList(bias, 'number') ||
    bias.length !== classes.length ||
    typeof temperature !== 'number'
  )
    throw damaged(source, 'the header lacks classes, bias or temperature');
  const names = sections.get('features');
  const scales = sections.get('scales');
  const steps = sections.get('steps');
  if (!names || !scales || !steps) throw damaged(source, 'a section is missing');
  const features = names.length === 0 ? [] : new TextDecoder().decode(names).split('\n');
  const n = classes.length;
  if (features.length > MAX_ROWS || scales.length !== features.length * 4 || steps.length !== features.length * n)
    throw damaged(source, 'the sections do not fit each other');
  const view = new DataView(scales.buffer, scales.byteOffset, scales.byteLength);
  const weights = new Float32Array(features.length * n);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = ((steps[i]! << 24) >> 24) * view.getFloat32(Math.floor(i / n) * 4, true);
  }
  return { classes, features: PackedStrings.of(features), weights, bias: Float32Array.from(bias), temperature };
}

function littleEndian(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setFloat32(i * 4, value, true);
  });
  return bytes;
}

function isList<T extends 'string' | 'number'>(
  value: unknown,
  type: T,
): value is (T extends 'string' ? string : number)[] {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}
