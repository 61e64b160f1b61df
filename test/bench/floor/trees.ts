/** Does only what no check of a folder can leave out that is built on Langium: it makes the tree of every file. */
import { createSamenwerkingServices } from '@samenwerking/language';
import { EmptyFileSystem } from 'langium';
import { readEach } from './read-each.ts';

const { LangiumParser } = createSamenwerkingServices(EmptyFileSystem).samenwerking.parser;
readEach(process.cwd(), (text) => LangiumParser.parse(text));
