// Templates and atoms hashed into rows of weights. A loop for each number of atoms has no branches.

import { endsOf, firstRow, Question, TEMPLATE_BYTES } from './question';

/** Writes the rows of one look; constants and steps are MurmurHash3's. */
export function writeRows(question: Question, look: i32): void {
  const atoms = question.atoms as usize;
  const mask = question.mask;
  const ends = endsOf(question, look);
  let row = firstRow(question, look);
  let template = (question.templates as usize) + ((row - (question.rows as usize)) >> 2) * TEMPLATE_BYTES;
  let end = endOf(question, ends, 0);
  for (; row < end; row += 4, template += TEMPLATE_BYTES) {
    store<u32>(row, finish(begin(atoms, template)) & mask);
  }
  end = endOf(question, ends, 4);
  for (; row < end; row += 4, template += TEMPLATE_BYTES) {
    store<u32>(row, finish(join(begin(atoms, template), atomAt(atoms, template, 2), 0x1b873593)) & mask);
  }
  end = endOf(question, ends, 8);
  for (; row < end; row += 4, template += TEMPLATE_BYTES) {
    const two = join(begin(atoms, template), atomAt(atoms, template, 2), 0x1b873593);
    store<u32>(row, finish(join(two, atomAt(atoms, template, 4), 0x85ebca6b)) & mask);
  }
  end = endOf(question, ends, 12);
  for (; row < end; row += 4, template += TEMPLATE_BYTES) {
    const two = join(begin(atoms, template), atomAt(atoms, template, 2), 0x1b873593);
    const three = join(two, atomAt(atoms, template, 4), 0x85ebca6b);
    store<u32>(row, finish(join(three, atomAt(atoms, template, 6), 0xc2b2ae35)) & mask);
  }
}

/** Address behind the last row of a kind of template. */
function endOf(question: Question, ends: usize, offset: usize): usize {
  return (question.rows as usize) + ((load<u32>(ends + offset) as usize) << 2);
}

/** An atom of a template, whose places lie behind its seed. */
function atomAt(atoms: usize, template: usize, place: usize): u32 {
  return load<u32>(atoms + (load<u16>(template + place, 4) as usize));
}

function begin(atoms: usize, template: usize): u32 {
  return (load<u32>(template) ^ atomAt(atoms, template, 0)) * 0xcc9e2d51;
}

function join(hash: u32, atom: u32, factor: u32): u32 {
  return ((hash ^ (hash >>> 15)) + atom) * factor;
}

function finish(hash: u32): u32 {
  return hash ^ (hash >>> 16);
}
