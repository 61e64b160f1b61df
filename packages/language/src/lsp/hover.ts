import type { AstNode, MaybePromise } from 'langium';
import { AstNodeHoverProvider } from 'langium/lsp';
import { isEis } from '../generated/ast.js';

/** Shows what a requirement asks, and where the source asks it. */
export class EisHover extends AstNodeHoverProvider {
    protected override getAstNodeHoverContent(node: AstNode): MaybePromise<string | undefined> {
        if (!isEis(node)) {
            return undefined;
        }
        const aspecten = node.aspecten.map(({ name, titel }) => `- \`${name}\`: ${titel ?? ''}`);
        return [
            `**${node.titel ?? node.name}** (thema ${node.thema ?? 'onbekend'})`,
            node.toelichting,
            aspecten.length > 0 ? `Onderdelen:\n${aspecten.join('\n')}` : undefined,
            node.bron && `_Bron: ${node.bron}_`,
        ]
            .filter(Boolean)
            .join('\n\n');
    }
}
