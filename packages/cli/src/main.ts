#!/usr/bin/env node
// Must run on any Node: it loads the rest only where that can run.

const oldestNode = 22;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    process.stderr.write(
        `Voor samenwerking is Node.js ${oldestNode} of nieuwer nodig; dit is versie ${process.versions.node}. ` +
            'Installeer een nieuwere versie van https://nodejs.org en probeer het opnieuw.\n',
    );
    process.exitCode = 3;
} else {
    import('./run-process.js')
        .then(({ runProcess }) => runProcess())
        .catch((error) => {
            process.stderr.write(`samenwerking kan niet starten: ${error}\n`);
            process.exitCode = 3;
        });
}
