/** Does only what no check can leave out that is to know that nothing has changed: it looks at the text of every file. */
import { fingerprint, readEach } from './read-each.ts';

readEach(process.cwd(), fingerprint);
