import { messages } from './messages.js';
import { Berichten } from './page/berichten.js';
import { Pagina } from './page/pagina.js';
import { Keeper } from './storage/keeper.js';
import { KeptFiles } from './storage/kept-files.js';
import { isOnlyTab } from './storage/only-tab.js';

const berichten = new Berichten();

async function start(): Promise<void> {
    if (!(await isOnlyTab())) {
        berichten.say(messages.elders);
        return;
    }
    const files = await KeptFiles.open().catch(() => undefined);
    const keeper = new Keeper(files, (isKept) => {
        if (isKept) {
            berichten.withdraw(messages.nietBewaard);
        } else {
            berichten.say(messages.nietBewaard);
        }
    });
    addEventListener('beforeunload', (event) => {
        if (keeper.isBehind) {
            event.preventDefault();
        }
    });
    new Pagina(keeper, berichten).goOn((await files?.all()) ?? []);
}

start().catch((fault) => {
    berichten.say(messages.mislukt('Het openen van de pagina'));
    throw fault;
});
