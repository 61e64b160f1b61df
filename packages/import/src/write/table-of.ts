/** The table of a row, from where the row stands: `tabel 2, rij 5` is in `tabel 2`. */
export function tableOf(place: string): string {
    return place.slice(0, place.lastIndexOf(','));
}
