import type { MeldingCode } from '../../assessment/melding.js';
import { dayOfChoice, endOfPlan, involvedRegions, likelyRegions, profiles, today } from './choices.js';
import { type FixMaker, inTurn } from './fix.js';
import { insertEvaluatie } from './insert-evaluatie.js';
import { insertFields } from './insert-fields.js';
import { insertFollowUp } from './insert-follow-up.js';
import { insertKennismaking } from './insert-kennismaking.js';
import { insertKey, insertText } from './insert-key.js';
import { insertMissing } from './insert-missing.js';
import { insertOwner } from './insert-owner.js';
import { insertPartner } from './insert-partner.js';
import { insertPlanning } from './insert-planning.js';
import { insertSamenwerking } from './insert-samenwerking.js';
import { insertTelefoon } from './insert-telefoon.js';
import { insertVragen } from './insert-vragen.js';
import { moveAfspraak } from './move-afspraak.js';
import { qualify } from './qualify.js';
import { removeContact } from './remove-contact.js';
import { renewLapsedAkkoord } from './renew-akkoord.js';
import { replaceByMeant } from './replace.js';
import { setGereed } from './set-gereed.js';
import { whereItHelps, whereNoErrorFollows } from './trial.js';
import { create, repair } from './with-what-it-shows.js';

/** The fixes for each code that has any. */
export const fixes: { readonly [Code in MeldingCode]?: FixMaker<Code> } = {
    syntaxis: whereItHelps('syntaxis', repair),
    'onbekende-sleutel': whereItHelps('onbekende-sleutel', replaceByMeant),
    onbekend: inTurn(whereItHelps('onbekend', replaceByMeant), whereNoErrorFollows(create)),
    'datum-ongeldig': whereItHelps('datum-ongeldig', replaceByMeant),
    meerduidig: qualify,
    leeg: insertSamenwerking,

    'afspraak-ontbreekt': insertMissing,
    'gewijzigd-sinds-akkoord': renewLapsedAkkoord,
    'afspraak-onvolledig': insertFields,
    'afspraak-niet-gereed': setGereed,
    'afspraak-zonder-eigenaar': insertOwner,
    'afspraak-zonder-datum': insertKey('vastgesteld-op', today),
    'document-ontbreekt': insertText('document'),
    'afwijking-zonder-motivering': insertText('motivering'),
    'thema-onjuist': moveAfspraak,

    'partner-ontbreekt': insertPartner,
    'regio-ontbreekt': insertKey('regio', likelyRegions),
    'adoptieregio-ontbreekt': insertKey('adoptieregio', involvedRegions),
    'adoptieregio-niet-aangemeld': insertKey('aangemeld-op', today),
    'contact-onbereikbaar': insertTelefoon,
    'niet-gebruikt': removeContact,
    'kennismaking-onvolledig': insertKennismaking,
    'vraag-onbeantwoord': insertVragen,

    'profiel-ontbreekt': whereNoErrorFollows(insertKey('profiel', profiles)),
    'profiel-zonder-motivering': insertText('motivering'),
    'profiel-niet-afgestemd': insertKey('afgestemd-op', dayOfChoice),
    'profiel-niet-besproken': insertKey('besproken-op', today),

    'schrijfrecht-niet-teruggezet': insertKey('teruggezet-op', today),
    'activiteit-zonder-planning': insertPlanning,
    'go-live-ontbreekt': insertKey('go-live', endOfPlan),
    'oefening-ontbreekt': insertText('oefening'),
    'verbeterpunt-onbelegd': insertFollowUp,
    'evaluatie-te-laat': insertEvaluatie,
};
