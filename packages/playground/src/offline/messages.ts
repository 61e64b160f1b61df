/** What the page says of its own versions. */
export const messages = {
    zonderInternet: 'De pagina werkt ook zonder internet.',
    nieuweVersie:
        'Er is een nieuwe versie van deze pagina. Zij komt vanzelf als u de pagina sluit en later weer opent.',
    nuVernieuwen: 'Nu vernieuwen',
} as const;
