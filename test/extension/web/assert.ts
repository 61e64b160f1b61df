/** What the suite uses of `node:assert/strict`, for a host without Node's modules. */
function assert(value: unknown, message = 'expected something true'): void {
    if (!value) {
        assert.fail(message);
    }
}

assert.fail = (message: string): never => {
    throw new Error(message);
};

assert.equal = (actual: unknown, expected: unknown): void => {
    assert(Object.is(actual, expected), `expected ${shown(expected)}, not ${shown(actual)}`);
};

assert.notEqual = (actual: unknown, expected: unknown): void => {
    assert(!Object.is(actual, expected), `expected anything but ${shown(expected)}`);
};

assert.deepEqual = (actual: unknown, expected: unknown): void => {
    assert.equal(shown(actual), shown(expected));
};

assert.match = (actual: string, pattern: RegExp): void => {
    assert(pattern.test(actual), `expected ${pattern}, not ${shown(actual)}`);
};

assert.doesNotMatch = (actual: string, pattern: RegExp, message = ''): void => {
    assert(!pattern.test(actual), `expected nothing like ${pattern}, not ${shown(actual)} ${message}`);
};

assert.rejects = async (act: () => Promise<unknown>, pattern: RegExp): Promise<void> => {
    const outcome = await act().then(() => 'no error', String);
    assert.match(outcome, pattern);
};

function shown(value: unknown): string {
    const plain = (_key: string, part: unknown) => (part instanceof Set ? [...part] : part);
    return JSON.stringify(value, plain) ?? String(value);
}

export default assert;
