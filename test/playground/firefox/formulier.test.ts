// The form in the other browser: filled in by keyboard, beside the text that it changes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Firefox, Key } from '../support/firefox.ts';

let firefox: Firefox;

beforeAll(async () => {
    firefox = await Firefox.start();
    await firefox.open(inject('site'));
});
afterAll(() => firefox?.[Symbol.asyncDispose]());

const form = () => firefox.evaluate<string>("document.querySelector('#formulier').innerText");
const buttonWith = (text: string) =>
    `[...document.querySelectorAll('button')].find((one) => one.checkVisibility() && one.textContent === '${text}')`;
const click = async (text: string) => {
    await expect.poll(() => firefox.evaluate(`${buttonWith(text)} !== undefined`)).toBe(true);
    await firefox.evaluate(`${buttonWith(text)}.click()`);
};
const label = (text: string) =>
    `[...document.querySelectorAll('#formulier label')].find((one) => one.checkVisibility() && one.textContent === '${text}')`;

test('a field is filled in by keyboard, and the next has the focus', async () => {
    await click('Waterschap De Zilveren Linge');
    await click('Formulier');
    await expect.poll(form).toContain('4 van 6 geregeld');
    await firefox.evaluate(`${label('Wanneer wordt informatie gedeeld?')}.control.focus()`);
    await firefox.press(...'Elk uur.', Key.tab);
    await expect
        .poll(() => firefox.evaluate("document.querySelector('#formulier [role=status]').textContent"))
        .toBe('Vastgelegd in de tekst: Wanneer wordt informatie gedeeld?');
    expect(await firefox.evaluate('document.activeElement.labels[0].textContent')).toBe('Wie deelt de informatie?');
});

test('a choice is made by keyboard, and a reason comes behind it', async () => {
    await firefox.evaluate(`${label('Status')}.control.focus()`);
    await firefox.press(...'nvt');
    await expect.poll(() => firefox.evaluate(`${label('Motivering')} !== undefined`)).toBe(true);
    await firefox.press(Key.tab);
    await expect.poll(() => firefox.evaluate('document.activeElement.labels?.[0]?.textContent')).toBe('Motivering');
    await firefox.press(...'Niet nodig.', Key.tab);
    await expect.poll(form).toContain('5 van 6 geregeld');
});

test('the text has it all', async () => {
    await click('Downloaden');
    const path = join(firefox.downloads, 'zilveren-linge.samenwerking');
    await expect.poll(() => existsSync(path) && readFileSync(path).length > 0).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('wanneer: "Elk uur."');
    expect(text).toContain('motivering: "Niet nodig."');
    expect(firefox.complaints).toEqual([]);
});
