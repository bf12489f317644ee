import { expect, test } from 'vitest';
import { faultCode } from '../../../src/channels/telegram/api-faults.ts';
import { NotKept } from '../../../src/domain/store.ts';

test.each([
  ['a full disk by its code', new NotKept(Object.assign(new Error('secret words'), { code: 'ENOSPC' })), 'ENOSPC'],
  ['a change that could not be kept for no known reason', new NotKept('secret words'), 'unknown'],
  ['a fault of ours by its kind', new RangeError('secret words'), 'RangeError'],
])('%s is all that is logged of it', (_, error, code) => {
  expect(faultCode(error)).toEqual({ code });
});
