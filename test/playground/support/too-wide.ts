/**
 * An expression for a page: what has to be moved sideways to be read. The row of tools is the one thing that may be.
 */
export const TOO_WIDE = `[...document.querySelectorAll('html, body, body *')]
    .filter((one) => one.scrollWidth > one.clientWidth && one.id !== 'gereedschap')
    .filter((one) => one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX))
    .map(({ outerHTML }) => outerHTML.slice(0, 100))`;
