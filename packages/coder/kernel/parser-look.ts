// What a parser looks at in a state, written as the atoms of its templates (`src/parse/parser-features.ts` names them).

/** A sentence and a parser's way in it, as `src/parse/parser-features.ts` writes them. All but the counts are addresses. */
@unmanaged
export class Sentence {
  atoms: u32;
  /** Five hashes of each word, and of the root behind the last. */
  tokens: u32;
  /** Hashes of small numbers. */
  counts: u32;
  /** Verbs and punctuation marks in front of each word. */
  verbsBefore: u32;
  pointsBefore: u32;
  /** Of each word so far: the relation it hangs by (bytes), its outer children, and how many and by which relations. */
  relations: u32;
  left1: u32;
  left2: u32;
  right1: u32;
  right2: u32;
  leftCount: u32;
  rightCount: u32;
  leftSet: u32;
  rightSet: u32;
  /** The advising tree: heads, relations (bytes), and the last child of each word or −1. */
  guideHeads: u32;
  guideRelations: u32;
  lastChild: u32;
  /** Number of words. */
  size: i32;
  /** 1 if there is an advising tree. */
  isGuided: i32;
}

const TOKEN_BYTES: usize = 20;
const NODE_BYTES: usize = 24;

/** Writes the atoms: top three words of the stack (−1 for none), first of the buffer, depth of the stack. */
export function look(at: usize, s0: i32, s1: i32, s2: i32, b0: i32, depth: i32): void {
  const sentence = changetype<Sentence>(at);
  const last = sentence.size;
  let node = sentence.atoms as usize;
  node = writeNode(sentence, node, s0);
  node = writeNode(sentence, node, s1);
  node = writeNode(sentence, node, s2);
  node = writeNode(sentence, node, b0);
  node = writeNode(sentence, node, b0 + 1 <= last ? b0 + 1 : -1);
  node = writeNode(sentence, node, b0 + 2 <= last ? b0 + 2 : -1);
  node = writeNode(sentence, node, b0 + 3 <= last ? b0 + 3 : -1);
  node = writeNode(sentence, node, childOf(sentence.left1, s0));
  node = writeNode(sentence, node, childOf(sentence.left2, s0));
  node = writeNode(sentence, node, childOf(sentence.right1, s0));
  node = writeNode(sentence, node, childOf(sentence.right2, s0));
  node = writeNode(sentence, node, childOf(sentence.left1, s1));
  node = writeNode(sentence, node, childOf(sentence.left2, s1));
  node = writeNode(sentence, node, childOf(sentence.right1, s1));
  node = writeNode(sentence, node, childOf(sentence.right2, s1));
  node = writeNode(sentence, node, childOf(sentence.right1, s2));
  node = writeNode(sentence, node, childOf(sentence.left1, b0));
  node = writeNode(sentence, node, childOf(sentence.left2, b0));
  node = writeNode(sentence, node, b0 - 1);
  node = writeNode(sentence, node, s0 < 0 ? -1 : s0 + 1);
  node = writeNode(sentence, node, s0 < 0 ? -1 : s0 - 1);
  writeBetween(sentence, node, s0, s1, b0, depth);
  if (sentence.isGuided !== 0) writeAdvice(sentence, node + 60, s0, s1, b0);
}

/** Writes what is known of a word, all zero for −1; returns the address behind it. */
function writeNode(sentence: Sentence, node: usize, word: i32): usize {
  if (word < 0) {
    store<u64>(node, 0);
    store<u64>(node, 0, 8);
    store<u64>(node, 0, 16);
    return node + NODE_BYTES;
  }
  const token = (sentence.tokens as usize) + (word as usize) * TOKEN_BYTES;
  store<u64>(node, load<u64>(token));
  store<u64>(node, load<u64>(token, 8), 8);
  store<u32>(node, load<u32>(token, 16), 16);
  store<u32>(node, countOf(sentence, load<u8>((sentence.relations as usize) + (word as usize)) as i32), 20);
  return node + NODE_BYTES;
}

/** How many children, by which relations, how far apart, and what lies between. */
function writeBetween(sentence: Sentence, at: usize, s0: i32, s1: i32, b0: i32, depth: i32): void {
  store<u32>(at, countOf(sentence, s0 < 0 ? 9 : atMost(6, numberOf(sentence.leftCount, s0))));
  store<u32>(at, countOf(sentence, s0 < 0 ? 9 : atMost(6, numberOf(sentence.rightCount, s0))), 4);
  store<u32>(at, countOf(sentence, s1 < 0 ? 9 : atMost(6, numberOf(sentence.leftCount, s1))), 8);
  store<u32>(at, countOf(sentence, s1 < 0 ? 9 : atMost(6, numberOf(sentence.rightCount, s1))), 12);
  store<u32>(at, countOf(sentence, atMost(6, numberOf(sentence.leftCount, b0))), 16);
  store<i32>(at, s0 < 0 ? 0 : numberOf(sentence.leftSet, s0), 20);
  store<i32>(at, s0 < 0 ? 0 : numberOf(sentence.rightSet, s0), 24);
  store<i32>(at, s1 < 0 ? 0 : numberOf(sentence.leftSet, s1), 28);
  store<i32>(at, s1 < 0 ? 0 : numberOf(sentence.rightSet, s1), 32);
  store<i32>(at, numberOf(sentence.leftSet, b0), 36);
  store<u32>(at, countOf(sentence, s0 < 0 ? 0 : bucket(b0 - s0)), 40);
  store<u32>(at, countOf(sentence, s1 < 0 ? 0 : bucket(s0 - s1)), 44);
  store<u32>(at, countOf(sentence, s0 < 0 ? 12 : atMost(3, between(sentence.verbsBefore, s0, b0))), 48);
  store<u32>(at, countOf(sentence, s0 < 0 ? 12 : atMost(3, between(sentence.pointsBefore, s0, b0))), 52);
  store<u32>(at, countOf(sentence, atMost(4, depth)), 56);
}

/** What the advising tree says of the words on top and in front. */
function writeAdvice(sentence: Sentence, at: usize, s0: i32, s1: i32, b0: i32): void {
  const size = sentence.size;
  const inBuffer = b0 < size;
  const headOfFront = inBuffer ? numberOf(sentence.guideHeads, b0) : -1;
  store<u32>(at, countOf(sentence, s0 < 0 ? 0 : place(numberOf(sentence.guideHeads, s0), s0, b0, s1, size)));
  store<u32>(at, countOf(sentence, s0 < 0 ? 255 : relationOf(sentence, s0)), 4);
  store<u32>(at, countOf(sentence, s1 < 0 ? 0 : place(numberOf(sentence.guideHeads, s1), s1, b0, s0, size)), 8);
  store<u32>(at, countOf(sentence, inBuffer ? place(headOfFront, b0, s0, s1, size) : 0), 12);
  store<u32>(at, countOf(sentence, inBuffer ? relationOf(sentence, b0) : 255), 16);
  const expects = s0 >= 0 && numberOf(sentence.lastChild, s0) >= b0;
  store<u32>(at, countOf(sentence, expects ? (inBuffer && headOfFront === s0 ? 2 : 1) : 0), 20);
}

function numberOf(numbers: u32, word: i32): i32 {
  return load<i32>((numbers as usize) + ((word as usize) << 2));
}

function childOf(children: u32, word: i32): i32 {
  return word < 0 ? -1 : numberOf(children, word);
}

function relationOf(sentence: Sentence, word: i32): i32 {
  return load<u8>((sentence.guideRelations as usize) + (word as usize)) as i32;
}

function countOf(sentence: Sentence, count: i32): u32 {
  return load<u32>((sentence.counts as usize) + ((count as usize) << 2));
}

/** How many lie between two words, by their number in front of each word. */
function between(before: u32, from: i32, to: i32): i32 {
  return numberOf(before, to) - numberOf(before, from + 1);
}

function atMost(most: i32, count: i32): i32 {
  return count < most ? count : most;
}

/** As `bucket` in `src/parse/parser-features.ts`. */
function bucket(distance: i32): i32 {
  if (distance <= 5) return distance;
  return distance <= 8 ? 6 : distance <= 14 ? 7 : 8;
}

/** As `place` in `src/parse/parser-features.ts`. */
function place(head: i32, word: i32, first: i32, second: i32, root: i32): i32 {
  if (head === first) return 1;
  if (head === second) return 2;
  if (head === root) return 3;
  return head > word ? 4 : 5;
}
