import { afterAll } from 'vitest';
import { ledgerContract } from '../contract/ledger-contract.case.ts';
import { sqliteGround } from './sqlite-ground.case.ts';

const ground = sqliteGround();
afterAll(() => ground.clean());

ledgerContract('SQLite', ground);
