import { isContact } from '../../generated/ast.js';
import type { FixMaker } from './fix.js';
import { entryOnly, removal } from './passage.js';

/** Takes out a contact that nobody uses. It has to be chosen, as it takes data away; comments stay. */
export const removeContact: FixMaker<'niet-gebruikt'> = ({ node, gegevens }) =>
    isContact(node) ? [{ title: `Contact ‘${gegevens.naam}’ weghalen`, edits: [removal(entryOnly(node))] }] : [];
