// Activates the client of the extension in a stand-in for VS Code that answers everything and does nothing. Prints how
// many milliseconds of work it is until the client starts its server: node activate-client.cjs CLIENT EXTENSION_FOLDER
const childProcess = require('node:child_process');
const Module = require('node:module');

const [client, folder] = process.argv.slice(2);

function* noItems() {}

/** What is asked whether it is something: no number, no list, a version that is new enough. */
const ANSWERS = { version: '1.101.0', [Symbol.toPrimitive]: () => '', [Symbol.iterator]: noItems };

/** Whatever is asked of it, called with or made of, it is once more. */
const anything = new Proxy(class {}, {
    get: (target, key) =>
        key === 'prototype' ? target.prototype : key === 'then' ? undefined : (ANSWERS[key] ?? anything),
    set: () => true,
    apply: () => anything,
    construct: (target, args, made) => (made === anything ? anything : Reflect.construct(target, args, made)),
});

const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? anything : load(request, ...rest));

// Nothing is waited for until then, so that this is the time that it takes on a machine that does nothing else.
const start = process.cpuUsage();
const done = () => {
    const { user, system } = process.cpuUsage(start);
    process.stdout.write(String((user + system) / 1000));
    process.exit(0);
};
childProcess.fork = done;
childProcess.spawn = done;
process.on('unhandledRejection', (error) => {
    throw error;
});

const { activate } = require(client);
const asAbsolutePath = (path) => `${folder}/${path}`;
const globalStorageUri = { fsPath: `${folder}/no-storage` };
activate({ subscriptions: [], asAbsolutePath, globalStorageUri, extensionUri: anything, extension: anything });
setTimeout(() => process.exit(2), 5000);
