import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLinear, encodeLinear } from './linear-codec.ts';

const MODEL = {
  classes: ['AID', 'ACCUSE'],
  features: ['w:give', 'w:blame', 'w:zero'],
  weights: Float32Array.from([1.5, -1.5, -0.25, 2, 0, 0]),
  bias: Float32Array.from([0.5, -0.5]),
  temperature: 1.25,
};

describe('encodeLinear and decodeLinear', () => {
  it('give back classes, features and weights', () => {
    const back = decodeLinear(encodeLinear(MODEL, 'en'));
    expect(back.classes).toEqual(MODEL.classes);
    expect([...back.features]).toEqual(MODEL.features);
    expect(back.temperature).toBe(1.25);
    back.weights.forEach((weight, i) => {
      expect(weight).toBeCloseTo(MODEL.weights[i]!, 1);
    });
  });

  it('refuse every damaged file with E_MODEL', () => {
    const whole = encodeLinear(MODEL, 'en');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = whole.slice();
        bytes[at]! ^= flip;
        expect(() => decodeLinear(bytes)).toThrow(RapportError);
      }),
    );
  });

  it('refuse every truncated file with E_MODEL', () => {
    const whole = encodeLinear(MODEL, 'en');
    for (let length = 0; length < whole.length; length++) {
      expect(() => decodeLinear(whole.subarray(0, length))).toThrow(RapportError);
    }
  });
});
