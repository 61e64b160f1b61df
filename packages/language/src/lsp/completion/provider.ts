import { type AstNode, type AstNodeDescription, AstUtils, type LangiumDocument } from 'langium';
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp';
import type { CompletionParams } from 'vscode-languageserver';
import { CompletionItemKind, CompletionList, type Position } from 'vscode-languageserver-types';
import { type Norm, resolveNorm } from '../../assessment/norm.js';
import { addMonths, formatDatum } from '../../feiten/datum.js';
import { Eis, Eisregel, isAfspraak, isAspectWaarde, isEisenlijst, isNorm, isThema } from '../../generated/ast.js';
import type { Voorbeeld } from '../../messages/sjablonen.js';
import { woordUitleg } from '../../messages/sleutels.js';
import { topId } from '../../references/ids.js';
import type { SamenwerkingServices } from '../../services.js';
import { NameDescriber } from '../hover/names.js';
import { pathKeyOf } from '../path-keys.js';
import { agreementSuggestions, aspectSuggestions } from './agreements.js';
import { dateSuggestions } from './dates.js';
import { isWrittenByTool } from './entries.js';
import { explainValue } from './explanations.js';
import { toItem } from './item.js';
import { keySuggestions } from './keys.js';
import { nameSuggestions } from './names.js';
import { pathPlaceAt, pathSuggestions } from './paths.js';
import { type Place, placeAt } from './place.js';
import { namesRegion, regionSuggestions, regionsWithoutBlock } from './regions.js';
import { Rank, type Suggestion } from './suggestion.js';
import { templateSuggestions } from './templates.js';
import { type Value, valuesOf } from './values.js';

/** What only a path begins with, or goes on with. */
const IN_PATHS: readonly string[] = ['"', '/'];

/** Offers what may be written at the cursor: the entries of a block, or the values of a key. */
export class SamenwerkingCompletionProvider implements CompletionProvider {
    /** A value is offered as soon as its key is there, and a file as soon as its folder is. */
    readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [':', ' ', ',', ...IN_PATHS] };

    private readonly services: SamenwerkingServices;
    private knowsSnippets = true;

    constructor(services: SamenwerkingServices) {
        this.services = services;
        services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
            this.knowsSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
        });
    }

    async getCompletion(document: LangiumDocument, { position, context }: CompletionParams): Promise<CompletionList> {
        const path = pathPlaceAt(document, position);
        if (path) {
            const suggestions = await pathSuggestions(path, document, this.services.shared);
            return this.listOf(suggestions, { range: path.range, needsSpace: false });
        }
        return IN_PATHS.includes(context?.triggerCharacter ?? '')
            ? CompletionList.create()
            : this.outsideTexts(document, position, context);
    }

    private listOf(suggestions: readonly Suggestion[], place: Pick<Place, 'range' | 'needsSpace'>): CompletionList {
        return CompletionList.create(
            suggestions.map((suggestion, i) => toItem(suggestion, i, place, this.knowsSnippets)),
        );
    }

    private outsideTexts(
        document: LangiumDocument,
        position: Position,
        context: CompletionParams['context'],
    ): CompletionList {
        const place = placeAt(document, position, this.services.Grammar);
        if (!place) {
            return CompletionList.create();
        }
        const isTyped = context?.triggerCharacter !== undefined;
        return this.listOf(this.suggestionsAt(place, document, isTyped), place);
    }

    /** Behind a space or a colon only values are meant: a list of keys would be in the way there. */
    private suggestionsAt(place: Place, document: LangiumDocument, isTyped: boolean): Suggestion[] {
        const values = place.values
            .filter((assignment) => !isWrittenByTool(assignment))
            .flatMap((assignment) => valuesOf(assignment, place.owner));
        const suggestions = [
            ...values.flatMap((value) => this.valueSuggestions(value, place, document)),
            ...(namesRegion(place) ? this.regionSuggestions(document) : []),
        ];
        const isEntry = place.mayStartEntry && suggestions.length === 0 && !isTyped;
        return isEntry ? this.entrySuggestions(place, document) : suggestions;
    }

    private valueSuggestions(value: Value, place: Place, document: LangiumDocument): Suggestion[] {
        switch (value.kind) {
            case 'date':
                return isAspectWaarde(place.owner) ? [] : dateSuggestions(this.services.Instellingen.peildatum, place);
            case 'text':
                return asksContact(place) ? [] : [textSuggestion(place)];
            case 'word':
                return [
                    {
                        label: value.word,
                        kind: CompletionItemKind.EnumMember,
                        detail: woordUitleg(value.word),
                        documentation: explainValue(value.word, woordUitleg(value.word), place),
                        rank: Rank.asked,
                    },
                ];
            case 'example':
                return [
                    {
                        label: value.text,
                        kind: CompletionItemKind.Value,
                        detail: value.detail,
                        documentation: explainValue(value.text, value.detail, place),
                        rank: Rank.asked,
                    },
                ];
            case 'reference':
                return isAspectWaarde(place.owner) && !asksContact(place)
                    ? []
                    : nameSuggestions(value, {
                          scopes: this.services.references.ScopeProvider,
                          reflection: this.services.shared.AstReflection,
                          lookup: this.services.assessment.Beoordelingen,
                          norm: this.normAt(place, document),
                          describe: (name) => this.describe(name, place, document),
                      });
        }
    }

    private regionSuggestions(document: LangiumDocument): Suggestion[] {
        const { references, assessment } = this.services;
        return regionSuggestions(document, references.Names, assessment.Beoordelingen);
    }

    private entrySuggestions(place: Place, document: LangiumDocument): Suggestion[] {
        const { block } = place;
        if (isEisenlijst(block)) {
            return this.requirementSuggestions(place, document);
        }
        const { Grammar } = this.services;
        const keys = [
            ...keySuggestions(block, Grammar),
            ...templateSuggestions(block, Grammar, this.voorbeeld(document)),
        ];
        const beoordeling = this.services.assessment.Beoordelingen.beoordelingOf(block, document);
        if (!beoordeling) {
            return keys;
        }
        const asked = isThema(block)
            ? agreementSuggestions(block, beoordeling)
            : isAfspraak(block)
              ? aspectSuggestions(block, beoordeling)
              : [];
        return [...asked, ...keys];
    }

    /** What stands in a whole block until the user writes something else. */
    private voorbeeld(document: LangiumDocument): Voorbeeld {
        const { assessment, Instellingen } = this.services;
        const { peildatum } = Instellingen;
        const [regio = 'utrecht'] = regionsWithoutBlock(document, assessment.Beoordelingen);
        return {
            vandaag: formatDatum(peildatum),
            // By today a plan would be late at once.
            goLive: formatDatum(addMonths(peildatum, 3)),
            regio,
        };
    }

    /** The same as a hover tells of the name, seen from the place. */
    private describe(
        { documentUri, path }: AstNodeDescription,
        { block }: Place,
        document: LangiumDocument,
    ): string | undefined {
        const { shared, workspace, assessment } = this.services;
        const declaring = shared.workspace.LangiumDocuments.getDocument(documentUri);
        const target = declaring && workspace.AstNodeLocator.getAstNode(declaring.parseResult.value, path);
        return target && new NameDescriber(block, document, assessment.Beoordelingen).describe(target);
    }

    /** In a checklist every line is a requirement. */
    private requirementSuggestions(place: Place, document: LangiumDocument): Suggestion[] {
        const owner: AstNode = { $type: Eisregel.$type, $container: place.block };
        const info = { reference: { $refText: '', ref: undefined }, container: owner, property: Eisregel.eis };
        return this.valueSuggestions({ kind: 'reference', type: Eis.$type, info }, place, document);
    }

    private normAt({ block }: Place, document: LangiumDocument): Norm | undefined {
        const { Beoordelingen } = this.services.assessment;
        const norm = AstUtils.getContainerOfType(block, isNorm);
        return norm
            ? resolveNorm(topId('norm', norm.name ?? ''), Beoordelingen)
            : Beoordelingen.beoordelingOf(block, document)?.norm;
    }
}

function textSuggestion(place: Place): Suggestion {
    const detail = 'een tekst tussen aanhalingstekens';
    return {
        label: '"…"',
        kind: CompletionItemKind.Text,
        detail,
        documentation: explainValue('"…"', detail, place),
        snippet: '"$0"',
        rank: Rank.possible,
        // The files to choose from.
        asksValue: place.values.some(({ feature }) => pathKeyOf(feature) !== undefined),
    };
}

/** Whether a contact is meant here, or a text: an aspect of the norm says which. */
function asksContact({ owner }: Place): boolean {
    return isAspectWaarde(owner) && owner.aspect.ref?.soort === 'contact';
}
