import { messages } from './messages.js';
import { keepOffline } from './offline/versies.js';
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
    const pagina = new Pagina(keeper, berichten);
    pagina.goOn((await files?.all()) ?? []);
    // What the work needs comes first.
    await pagina.ready;
    keepOffline(berichten).catch(() => {
        // The browser keeps no pages here: this one works as long as there is a network.
    });
}

start().catch((fault) => {
    berichten.say(messages.mislukt('Het openen van de pagina'));
    throw fault;
});
