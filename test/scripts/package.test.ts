import { expect, test } from 'vitest';
import { refuseTooLarge } from '../../scripts/package.js';

test('a package that has become too large is refused, and it is said by how much', () => {
    expect(() => refuseTooLarge(1_200_000)).not.toThrow();
    expect(() => refuseTooLarge(1_200_001)).toThrow('The package is 1,200,001 bytes, and at most 1,200,000 is wanted.');
});
