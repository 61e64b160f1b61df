import { korteTitel, type OrganisatieFeiten } from '@samenwerking/language';
import { wordsOf } from '../recognise/words.js';

/** What people call a region that they know: `vru` for Veiligheidsregio Utrecht, `vrgz` for Gelderland-Zuid. */
export function initialsOf(regio: OrganisatieFeiten): string {
    const words = wordsOf(korteTitel(regio)).filter((word) => word !== 'en');
    return `vr${words.map((word) => word.charAt(0)).join('')}`;
}
