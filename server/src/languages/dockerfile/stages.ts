import { From, type Instruction } from 'dockerfile-ast';

/**
 * The instructions that make the image: those of the last stage, and of the stages that it is built from by name.
 * Never throws.
 */
export function finalInstructions(instructions: readonly Instruction[]): ReadonlySet<Instruction> {
  const stages = stagesOf(instructions);
  const final = new Set<Instruction>();
  for (let index: number = stages.length - 1; index >= 0; ) {
    const stage = stages[index];
    for (const instruction of stage?.instructions ?? []) final.add(instruction);
    const base = stage?.from.getImage()?.toLowerCase();
    // A name can only stand for a stage above; the same name further up is another stage's.
    index = stages.slice(0, index).findLastIndex(({ from }) => from.getBuildStage()?.toLowerCase() === base);
  }
  return final;
}

/** A `FROM` with what follows it. */
export interface Stage {
  readonly from: From;
  readonly instructions: readonly Instruction[];
  /** Zero-based; `COPY --from=0` means it. */
  readonly index: number;
}

/** The stages, in source order. What stands above the first is in none. Never throws. */
export function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const instruction of instructions) {
    if (instruction instanceof From)
      stages.push({ from: instruction, instructions: [instruction], index: stages.length });
    else stages[stages.length - 1]?.instructions.push(instruction);
  }
  return stages;
}
