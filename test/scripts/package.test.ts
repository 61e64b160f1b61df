import { expect, test } from 'vitest';
import { refuseTooLarge } from '../../scripts/package.js';

test('a package that has become too large is refused, and it is said by how much', () => {
    expect(() => refuseTooLarge(1_500_000)).not.toThrow();
    expect(() => refuseTooLarge(1_500_001)).toThrow('The package is 1,500,001 bytes, and at most 1,500,000 is wanted.');
});
