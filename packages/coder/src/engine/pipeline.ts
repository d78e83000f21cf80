// The order of analysis: stages declare what they need and what they make, and a pipeline that lacks a need is not built.

/** One step of analysis: reads the layers in `requires` and makes the layer `assigns`. */
export interface Stage<Layers, Context> {
  readonly name: string;
  readonly requires: readonly (keyof Layers)[];
  readonly assigns: keyof Layers;
  /** Must be pure: same layers and context, same result. */
  run(layers: Layers, context: Context): Layers[keyof Layers];
}

/** Hears of each stage's result; the trace of `rapport read --trace` is made of these. */
export type StageListener<Layers> = (stage: string, made: Layers[keyof Layers]) => void;

/** A checked sequence of stages. */
export interface Pipeline<Layers, Context> {
  run(context: Context, listener?: StageListener<Layers>): Layers;
}

/**
 * Checks that every stage finds what it requires among the layers made before it, and that no layer is made twice.
 * @throws Error naming the stage and the layer; a wrong order is a fault of the program, never of its input.
 */
export function buildPipeline<Layers, Context>(stages: readonly Stage<Layers, Context>[]): Pipeline<Layers, Context> {
  const made = new Set<keyof Layers>();
  for (const stage of stages) {
    for (const need of stage.requires) {
      if (!made.has(need))
        throw new Error(`stage ${stage.name} requires ${String(need)}, which no stage before it makes`);
    }
    if (made.has(stage.assigns)) throw new Error(`stage ${stage.name} makes ${String(stage.assigns)} a second time`);
    made.add(stage.assigns);
  }
  return {
    run(context, listener) {
      const layers: Partial<Layers> = {};
      for (const stage of stages) {
        const layer = stage.run(layers as Layers, context);
        layers[stage.assigns] = layer;
        listener?.(stage.name, layer);
      }
      return layers as Layers;
    },
  };
}
