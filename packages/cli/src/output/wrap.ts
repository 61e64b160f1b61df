/** Narrower than this a column is no longer pleasant to read; then the terminal may break the lines itself. */
const narrowest = 40;
const widest = 100;

/** Breaks a text at spaces into lines that fit a column, or leaves it whole where there is no (sensible) width. */
export function wrap(text: string, available: number | undefined): string[] {
    if (available === undefined || available < narrowest) {
        return [text];
    }
    const width = Math.min(available, widest);
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        } else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
