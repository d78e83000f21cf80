// Templates and atoms hashed into rows of weights, four templates at a time. A loop for each number of atoms has no branches.

import { endsOf, firstRow, Question } from './question';

/**
 * Writes the rows of one look; constants and steps are MurmurHash3's. Up to three rows behind a loop's last are written
 * too, wrongly: the next loop writes them anew, and behind the last of all is room.
 */
export function writeRows(question: Question, look: i32): void {
  const atoms = question.atoms as usize;
  const rows = question.rows as usize;
  const seeds = question.seeds as usize;
  const stride = question.stride as usize;
  const first = question.offsets as usize;
  const second = first + stride;
  const third = second + stride;
  const fourth = third + stride;
  const mask = i32x4.splat(question.mask as i32);
  const ends = endsOf(question, look);
  let at = firstRow(question, look) - rows;
  let end = endOf(ends, 0);
  for (; at < end; at += 16) {
    v128.store(rows + at, finish(begin(v128.load(seeds + at), atomsAt(atoms, first, at)), mask));
  }
  at = end;
  end = endOf(ends, 4);
  for (; at < end; at += 16) {
    const one = begin(v128.load(seeds + at), atomsAt(atoms, first, at));
    v128.store(rows + at, finish(join(one, atomsAt(atoms, second, at), 0x1b873593), mask));
  }
  at = end;
  end = endOf(ends, 8);
  for (; at < end; at += 16) {
    const one = begin(v128.load(seeds + at), atomsAt(atoms, first, at));
    const two = join(one, atomsAt(atoms, second, at), 0x1b873593);
    v128.store(rows + at, finish(join(two, atomsAt(atoms, third, at), 0x85ebca6b), mask));
  }
  at = end;
  end = endOf(ends, 12);
  for (; at < end; at += 16) {
    const one = begin(v128.load(seeds + at), atomsAt(atoms, first, at));
    const two = join(one, atomsAt(atoms, second, at), 0x1b873593);
    const three = join(two, atomsAt(atoms, third, at), 0x85ebca6b);
    v128.store(rows + at, finish(join(three, atomsAt(atoms, fourth, at), 0xc2b2ae35), mask));
  }
}

/** Distance in bytes from the first row to behind the last row of a kind of template. */
function endOf(ends: usize, kind: usize): usize {
  return (load<u32>(ends + kind) as usize) << 2;
}

/** One atom of each of four templates. */
function atomsAt(atoms: usize, offsets: usize, at: usize): v128 {
  const offset = offsets + (at >> 1);
  let four = v128.load32_zero(atoms + (load<u16>(offset) as usize));
  four = v128.load32_lane(atoms + (load<u16>(offset, 2) as usize), four, 1);
  four = v128.load32_lane(atoms + (load<u16>(offset, 4) as usize), four, 2);
  return v128.load32_lane(atoms + (load<u16>(offset, 6) as usize), four, 3);
}

function begin(seeds: v128, atoms: v128): v128 {
  return i32x4.mul(v128.xor(seeds, atoms), i32x4.splat(0xcc9e2d51));
}

function join(hash: v128, atoms: v128, factor: i32): v128 {
  return i32x4.mul(i32x4.add(v128.xor(hash, i32x4.shr_u(hash, 15)), atoms), i32x4.splat(factor));
}

function finish(hash: v128, mask: v128): v128 {
  return v128.and(v128.xor(hash, i32x4.shr_u(hash, 16)), mask);
}
