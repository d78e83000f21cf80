// Contract: how far archives have been read.

import { expect } from 'vitest';
import { restoreLedger } from '../open-ledger.ts';
import type { ArchiveMark } from '../port/archives.ts';
import { type ContractPart, hour, openAt } from './suite.case.ts';

const MARK: ArchiveMark = {
  archive: 'ar_1',
  name: 'news.warc.gz',
  place: 5_000_000_000,
  digest: 'abc',
  documents: 1200,
  failed: 3,
};

export const RESUMING: ContractPart = {
  name: 'how far archives have been read',
  tests: {
    'is told of each archive, as marked last': async ({ archives }) => {
      expect(await archives.reached('ar_1')).toBeNull();
      await archives.mark(MARK, hour(0));
      await archives.mark({ ...MARK, archive: 'ar_2', place: 7 }, hour(1));
      expect(await archives.reached('ar_1')).toEqual(MARK);
      const later = { ...MARK, place: 6_000_000_000, digest: 'def', documents: 1400 };
      await archives.mark(later, hour(2));
      expect([await archives.reached('ar_1'), (await archives.reached('ar_2'))?.place]).toEqual([later, 7]);
    },

    'is no change of the record, and goes into copies': async (ledger, { ground }) => {
      const before = await ledger.changes();
      await ledger.archives.mark(MARK, hour(0));
      expect(await ledger.changes()).toBe(before);
      const copy = `${ground.folder()}/marked.backup`;
      await ledger.backup(copy);
      const location = await ground.fresh();
      await restoreLedger(copy, location);
      const restored = await openAt(location);
      expect(await restored.archives.reached('ar_1')).toEqual(MARK);
      await restored.close();
    },
  },
};
