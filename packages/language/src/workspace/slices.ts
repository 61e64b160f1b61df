/** These in their order, so many at a time. */
export function slicesOf<T>(items: readonly T[], size: number): T[][] {
    const slices: T[][] = [];
    for (let start = 0; start < items.length; start += size) {
        slices.push(items.slice(start, start + size));
    }
    return slices;
}
